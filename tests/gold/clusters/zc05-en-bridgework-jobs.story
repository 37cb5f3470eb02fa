story: zc05-en-bridgework-jobs
lang: en
split: develop
subject: politics, a ministry's job figures are picked apart

= jobs-120k | Bridgework created 120,000 jobs | value=120000
= net-90k | Bridgework's net gain is fewer than 90,000 jobs | value=90000
= recips-310 | 310,000 people received help | value=310000
= apps-310 | 310,000 people applied | value=310000
= recips-190 | 190,000 people received help | value=190000
= cost-24 | Bridgework has cost 2.4bn crowns | value=2.4bn
= cost-31 | Bridgework has cost 3.1bn crowns | value=3.1bn
= stay-58 | 58% of participants are in work after six months | value=58%
= rate-71 | Youth unemployment is 7.1%, down from 8.4% | value=7.1%
= contract-5y | Lumen has a five-year contract | value=5y
= deal-4y | Lumen has a four-year contract | value=4y
= fee-900 | Lumen gets 900 crowns for each person placed | value=900
= ghost-0 | No money was paid for people who do not exist
= ghost-2300 | 2,300 people on the payroll do not exist | value=2300
= audit-free | Auditors saw everything that they asked for
= audit-blocked | Auditors were twice refused entry at Lumen | value=2
= open-25 | Bridgework is open to people under 25 | value=25
= resign | The opposition demands that Vahl resign
= dray-sacked | Auditor Ansel Dray was dismissed
= dray-quit | Dray resigned of his own accord
= unaware | Vahl did not know of the allegations before they were in the papers
= vahl-knew | Vahl was told of the ghost workers last May | time=2025-05
= end-june | Bridgework expires on June 30, 2026 | time=2026-06-30
x jobs-120k / net-90k
x recips-310 / apps-310
x recips-310 / recips-190
x cost-24 / cost-31
x contract-5y / deal-4y
x ghost-0 / ghost-2300
x audit-free / audit-blocked
x dray-sacked / dray-quit
x unaware / vahl-knew

@ 2026-02-03T09:00+01:00 | Ministry of Labour, Estermark | Press release
# [jobs-120k] Bridgework delivers 120,000 jobs
[jobs-120k] The Bridgework programme has created 120,000 jobs since it began two years ago.
[recips-310] In all, 310,000 young people have received its support.
[cost-24 open-25] The programme, which is open to all those under the age of 25, has cost 2.4 billion crowns so far.
[stay-58] Six months after they start, 58 percent of participants are still in work.
[rate-71] Youth unemployment has fallen from 8.4 percent to 7.1 percent.
[contract-5y fee-900] Lumen Staffing finds the placements under a five-year contract, at 900 crowns for each person placed.
[ghost-0] At no time was money paid out for anyone who was not there to earn it.
[audit-free] Auditors have been let in everywhere and shown every file.
[] Its forerunner, FirstStep, created 12,000 jobs at a cost of 900 million crowns.
[] The ministry expects another 120,000 jobs to be created by 2030.
[] Applicants do not have to belong to a trade union.
[] A separate grant of 3.1 billion crowns goes to universities.

@ 2026-02-04T18:30+01:00 | Estermark News Agency | Parliament desk
# [resign] Opposition calls on Labour Minister Vahl to resign
[resign] The opposition Centre Union called on Wednesday for the resignation of Labour Minister Petra Vahl.
[ghost-2300] Its leader, Tomas Eld, said that 2,300 of the workers paid by the Bridgework programme did not exist.
[unaware] Vahl said that she had learned of the allegations from the newspapers.
[dray-sacked audit-blocked] Ansel Dray, an auditor, was dismissed in November, shortly after he had reported that his team was turned away from Lumen Staffing's offices twice.
[deal-4y] Lumen's agreement with the state is for four years and ends in December 2027.
[fee-900] The company receives 900 crowns for every young person for whom it finds a place.
[rate-71] The jobless rate among the young stood at 7.1 percent in December, 1.3 points lower than two years before.
[cost-24 end-june] Spending on the scheme, whose legal basis expires on June 30, has reached 2,400 million crowns.
[] Among all adults, unemployment was last at 7.1 percent in 2020.
[] Eld denied that his party would abolish unemployment benefits.
[] The labour minister of neighbouring Sundmark, Anja Roos, resigned last year.
[] Lumen's contract to clean the schools of Haldry runs for five years.

@ 2026-02-09T12:00+01:00 | Figures First | Fact-check
# [net-90k !jobs-120k] Checked: Bridgework's net gain is below 90,000, not 120,000
[net-90k ~jobs-120k] Once posts that would have been filled anyhow, and those that vanished again, are taken off, fewer than 90,000 are left.
[apps-310 recips-190 !recips-310] The 310,000 are not recipients but applicants, and no more than 190,000 of them were given any help.
[stay-58] Nearly three in five, 58 percent, did have a job half a year on, as the ministry says.
[contract-5y] The paper that Lumen signed, which is on the procurement site, has a term of sixty months.
[ghost-2300] A draft by the audit office lists 2,300 names that match no living person.
[cost-31] With tax credits for employers, the true bill for Bridgework comes to 3.1 billion crowns.
[dray-quit] It was Mr Dray who left: his own letter of resignation lies before us.
[vahl-knew ~ghost-2300] An e-mail of last May informed the minister's private office of invented workers, and her reply is below it.
[end-june] Unless parliament acts, Bridgework lapses at the end of June.
[] Another programme, for apprentices, had 310,000 applicants in 2022.
[] A scheme of the same kind in Sundmark put 90,000 people to work.
[] Lumen's rival, Persona, charges 900 crowns a month for its software.

@ 2026-02-12T05:45+01:00 | Haldry Courier | Column, Gerda Lohse
# [vahl-knew ~ghost-2300] For nine months Vahl knew about the ghosts
[vahl-knew ~ghost-2300] Petra Vahl was told in the spring of last year that some of her young workers were phantoms.
[?jobs-120k] I would not bet my bicycle on her hundred and twenty thousand posts.
[net-90k] Economists at our university can find a gain of 88,000, and that is before they have finished subtracting.
[audit-blocked dray-sacked] The state's bookkeepers found Lumen's door shut, came back and found it shut again, and the man who told of it, Ansel Dray, was thrown out.
[ghost-2300] Two thousand three hundred people drew a wage without having been born.
[deal-4y] Lumen will have had four years of this when its bargain with the state runs out at the end of 2027.
[recips-190] Of all who stood in line, a hundred and ninety thousand came away with something.
[resign] Mr Eld and his party want her gone, and for once I am with them.
[open-25] You must not have reached your twenty-fifth birthday to get in.
[] Our theatre, with its 2,300 seats, was all but empty when she spoke there.
[] My niece, who is 24, waited 58 days for an answer.
[] Ten years ago a minister of transport fell over 2.4 billion crowns spent on one bridge.
