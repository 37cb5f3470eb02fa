story: zd03-en-governor-polls
lang: en
split: develop
subject: politics, polls and claims in a race for governor

= key-lead | Whitlock leads Oyelaran by four points in the Keystone poll | value=4 | time=2025-10
= key-47 | Keystone has Whitlock at 47 and Oyelaran at 43 | value=47
= key-sample | Keystone questioned 1,012 likely voters | value=1012
= key-margin | Keystone's margin of error is 3.1 points | value=3.1
= undecided-9 | Nine percent were undecided | value=9
= key-september | Keystone had Whitlock ahead by 49 to 41 in September | value=49 | time=2025-09
= women-15 | Whitlock is ahead by 15 points among women | value=15
= women-6 | Whitlock is ahead by six points among women | value=6
= men-8 | Oyelaran leads by 8 points among men | value=8
= mer-46 | Oyelaran is ahead by 46 to 45 in the Merriman poll | value=46
= mer-only | Only the Merriman poll put Oyelaran first
= mer-sample | Merriman interviewed 1,540 registered voters | value=1540
= mer-margin | Merriman's margin of error is 2.5 points | value=2.5
= most-polls | A majority of polls show Oyelaran in front
= five-of-seven | Five of seven polls had Whitlock ahead | value=5
= not-trailed | Whitlock has not trailed in a single poll this year
= jobs-120 | 120,000 jobs were created under Whitlock | value=120000
= jobs-84 | The net gain under Whitlock was 84,000 jobs | value=84000
= jobs-under-90 | The state gained fewer than 90,000 jobs | value=90000
= jobs-lost | The state lost jobs under Whitlock
= jobs-count | Whitlock counts only jobs since the low point of the pandemic
= tax-15 | Oyelaran promised to cut property tax by 15 percent | value=15%
= tax-10 | Oyelaran's plan cuts property tax by 10 percent | value=10%
= senate-47 | Petrossian leads Reyes by 47 to 43 | value=47
= senate-tie | Petrossian and Reyes are tied
= snap-47 | A snap poll of viewers gave Oyelaran the debate by 47 to 43 | value=47
= snap-612 | The snap poll questioned 612 people | value=612
= election | The election is on November 4 | time=2025-11-04
= early | Early voting begins on October 20 | time=2025-10-20
= debate-14 | The candidates for governor debate on October 14 | time=2025-10-14
= clash | The candidates for governor clashed over jobs and taxes in the debate | time=2025-10-14
= senate-debate | Reyes and Petrossian debate on October 21 | time=2025-10-21
x women-15 / women-6
x mer-46 / not-trailed
x mer-only / not-trailed
x most-polls / not-trailed
x jobs-120 / jobs-84
x jobs-120 / jobs-under-90
x jobs-120 / jobs-lost
x jobs-84 / jobs-lost
x tax-15 / tax-10
x senate-47 / senate-tie
~ key-47 / mer-46
~ key-47 / five-of-seven
~ not-trailed / five-of-seven
~ jobs-lost / jobs-under-90
~ debate-14 / clash

@ 2025-10-06 | Unipress
# [key-lead key-47] Whitlock leads Oyelaran by four points in governor's race - poll
[key-lead key-47] Dana Whitlock leads Carl Oyelaran by 47 percent to 43 percent in the race for governor, a Keystone Institute poll showed on Monday.
[key-sample key-margin] The survey of 1,012 likely voters has a margin of error of 3.1 points.
[undecided-9] Nine percent were undecided.
[key-september] In September Keystone had Whitlock ahead by 49 to 41.

[women-15] Among women Whitlock was ahead by 15 points.
[men-8] Oyelaran led among men by 8 points.
[jobs-120 ~jobs-count] Whitlock said her administration had created 120,000 jobs.
[election] The election is on November 4.

[senate-47] In the Senate race, Jean Petrossian led Tom Reyes by 47 percent to 43 percent.
[early] Early voting begins on October 20.

@ 2025-10-08 | The Capital Daily | Lena Forsyth
# [mer-46] Oyelaran edges ahead of governor in new Merriman poll
[mer-46] Carl Oyelaran has edged ahead of Governor Dana Whitlock, 46 to 45, according to a Merriman poll released on Wednesday.
[mer-sample] Merriman interviewed 1,540 registered voters.
[mer-margin] The Merriman poll's margin of error is 2.5 points.

[?key-lead ~key-47] Oyelaran's campaign manager said the Keystone poll that put Whitlock in front "was never believable".
[jobs-120 ~jobs-count] The governor says 120,000 jobs were added on her watch.
[women-6] Women favoured her by only six points.
[tax-15] Oyelaran pledged to cut property tax by 15 percent.

[early] Voters can cast early ballots from October 20.
[debate-14] The candidates for governor will debate on October 14.
[senate-tie] Merriman found Petrossian and Reyes tied in the Senate race.

@ 2025-10-10 | Plain Record | Tim Osei
# [] Fact check: jobs, taxes and polls in the governor's race
[jobs-120] Governor Whitlock claims her administration has created 120,000 jobs.
[jobs-84 +jobs-under-90] State labour figures put the net gain under Whitlock at 84,000 jobs.
[jobs-count] The governor counts only jobs added since the low point of the pandemic.
[jobs-lost] Oyelaran says the state lost jobs under Whitlock.
[!jobs-lost] That is false.

[most-polls] Oyelaran's camp also says a majority of polls show him in front.
[five-of-seven] Of seven polls published since September, five had Whitlock ahead.
[mer-46 mer-only] Only the Merriman survey put him first, by 46 percent to 45.
[mer-margin] That lead is within the margin of error of 2.5 points.

[key-47 key-sample] The Keystone poll, which had the governor up 47-43, questioned 1,012 likely voters.
[tax-10 ~tax-15] His property tax cut would be 10 percent, not 15, Oyelaran's own plan says.

@ 2025-10-15 | Channel 6 News
# [clash] Whitlock and Oyelaran clash over jobs in debate
[clash] The candidates for governor clashed over jobs and taxes in Tuesday night's debate.
[jobs-120 !jobs-lost ~jobs-count] "We did not lose jobs, we gained 120,000," Whitlock said.
[jobs-under-90] Oyelaran replied that the state had gained fewer than 90,000 jobs.
[!tax-15] He denied having promised a 15 percent cut in property tax.

[snap-47] A snap poll of viewers gave Oyelaran the win by 47 percent to 43 percent.
[snap-612] The snap poll questioned 612 people.
[not-trailed] Whitlock said she had not trailed in a single poll this year.
[election] Election day is November 4.

[early] Early voting starts Monday.
[senate-debate] Reyes and Petrossian debate on October 21.
