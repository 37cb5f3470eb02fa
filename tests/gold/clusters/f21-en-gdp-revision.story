story: f21-en-gdp-revision
lang: en
split: develop
subject: statistics agency, growth figure revised

= growth-06 | The May release put first-quarter growth at 0.6% | value=0.6%
= growth-02 | The economy grew 0.2% in the first quarter | value=0.2%
= recession | The country was in recession last winter
= no-recession | The country avoided a recession last winter
= error-code | The error came from double counting of warehouse stocks
= error-survey | The error came from a collapse in survey responses
= found-by | An outside academic found the error
= found-staff | The office's own staff found the error
= director-out | Statistician-general Ingrid Molloy resigned
= director-stays | Molloy will stay in her post
= response-17 | Only 17% of firms answer the survey | value=17%
= pound-down | The crown lost 1.4% against the euro | value=1.4%
= rate-cut | The central bank cut rates because of the figure
= rate-uninfl | The central bank's decision did not rest on the figure
= budget-11 | The finance ministry built an 11 billion crown cushion on the figure | value=11bn
= inquiry | Parliament opened an inquiry
= staff-moved | Moving the office to Brandholm cost it half its senior staff | value=50%
= jobs-90k | Employment rose by 90,000 | value=90000
= jobs-suspect | The employment figure is also unreliable
= cons-03 | Household spending rose 0.3% | value=0.3%
= date-june11 | The corrected figure came out on 11 June | time=2025-06-11
= law | A new law will give the office access to tax records
~ growth-06 / growth-02
x recession / no-recession
~ error-code / error-survey
x found-by / found-staff
x rate-cut / rate-uninfl
~ director-out / director-stays

@ 2025-06-11T09:05+02:00 | Central Statistical Office | Statistical release
# [] Corrected national accounts, first quarter
[growth-02 +date-june11] Gross domestic product rose by 0.2 per cent in the first three months of the year, according to corrected estimates released today.
[~growth-06] The preliminary figure published on 14 May has been withdrawn.
[error-code] A change in processing code led to stocks held in bonded warehouses being counted twice.
[found-staff] The anomaly was identified by analysts in the accounts division during routine checks.
[cons-03] Household consumption increased by 0.3 per cent, unchanged from the earlier estimate.
[] Investment was revised to minus 1.1 per cent.
[no-recession] With the fourth quarter at zero, there was no technical recession.
[] The deflator was unaffected.
[jobs-90k] The number in employment rose by 90,000 over the year.
[] Seasonal factors were re-estimated for 2019 to 2024.
[~director-stays] The statistician-general, Dr Ingrid Molloy, has the full confidence of the board.
[] The next release is due on 30 July.
[] Users who wish to comment may write to the accounts division.

@ 2025-06-13T18:20+02:00 | The Brandholm Financial Record | Oskar Winnick
# [recession] The recession nobody was told about
[recession] Strip out the warehouse blunder, re-run the quarter before, and output fell twice: 0.1 per cent in the autumn, and 0.2 in the months to December.
[] I did the sums on a train between two tunnels.
[found-by] It was not the office that noticed but Marta Elsing, an economist at Lund College, who wrote to it in April about a bulge in the stocks of wine.
[] Her email sat unread for three weeks.
[growth-06] The original release had talked of 0.6 per cent growth, the best opening quarter since 2017.
[pound-down] Traders took 1.4 per cent off the crown against the euro within an hour of the correction.
[error-survey] A statistics board member told me the deeper cause was that firms stopped filling in forms, and nobody imputed the gaps properly.
[response-17] Out of every hundred companies asked, seventeen now reply.
[] I confess that mine is one of the others.
[staff-moved] A good deal of this goes back to the move from the capital to Brandholm, after which half of the senior staff did not turn up.
[] The office denied that any member of the board had briefed journalists.
[jobs-suspect ?jobs-90k] If stocks can be doubled, why should we believe the 90,000 jobs?
[cons-03] Shoppers at least behaved as advertised, spending three tenths of a per cent more.
[] Statistics, like lighthouses, are only noticed when they fail.
[] The bill for the move was 240 million crowns.

@ 2025-06-17T16:30+02:00 | Parliament Today | Gillian Strand
# [~rate-uninfl] Bank governor: "We look at more than one number"
[rate-uninfl] The central bank's May rate cut did not turn on the faulty growth number, governor Knut Aldrin told the finance committee on Tuesday.
[] He said wage settlements and the price of gas had weighed more.
[inquiry] The committee resolved to hold a full inquiry into the statistical office by the autumn.
[growth-06] Its chairman waved the May release and read aloud the words "six tenths of one per cent".
[budget-11] The finance minister accepted that an eleven billion crown reserve in the budget had rested on that growth.
[] He ruled out an emergency budget before the summer break.
[growth-02] The economy expanded by 0.2 per cent in the quarter on the figures as they stand.
[found-staff] Dr Molloy, who gave evidence for two hours, insisted that her people had caught the fault unaided.
[response-17] She blamed a 17 per cent reply rate on the abolition of fines.
[staff-moved] Half of the senior grades, she added, had not followed the office to Brandholm.
[] Fines had been abolished in 2021, under a different government.
[law] A bill giving the office access to tax returns will be tabled in October.
[director-stays] She said she would not be resigning.
[] One member asked whether she had read Dr Elsing's letter, and was told it was a matter of record.
[] The session ran over by forty minutes.

@ 2025-07-04T07:45+02:00 | Nordic Dispatch | Elin Varga
# [director-out] Statistics chief quits over growth blunder
[director-out] Ingrid Molloy, the head of the statistical office, stepped down on Thursday after a review found that the warning from outside had been ignored.
[found-by] The review names Marta Elsing of Lund College as the first to spot the mistake.
[error-code] It traces the slip to a line of software which added the same warehouse stocks a second time.
[?error-survey] Falling participation, it says, made matters worse but did not create the bulge.
[rate-cut] It also cites minutes in which two of the bank's five policy makers said that the strong quarter had given them room to cut in May.
[no-recession] The reviewers recalculated the winter and saw a flat quarter after a small fall, so no recession.
[jobs-90k] The employment count of plus 90,000 survived the examination.
[staff-moved] Of the office's twenty-six senior posts, thirteen had fallen vacant within a year of the relocation.
[budget-11] The ministry must now fill the 11 billion it thought it had in hand.
[inquiry] The parliamentary inquiry opens on 9 September.
[law] A draft law will let statisticians draw on tax data from next year.
[growth-02] The corrected 0.2 per cent for January to March stands.
[response-17] The reviewers want the reply rate, now 17 per cent, back above half within three years.
[] Her deputy, Pal Sorensen, takes over for six months.
[] Dr Molloy disputed the word "ignored" and said she had been on sick leave.
[pound-down] The crown, which slid 1.4 per cent on the day of the correction, closed at its highest since then.
[] Coffee is back in the press room at Brandholm.
