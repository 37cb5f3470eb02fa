story: d18-en-rate-rise
lang: en
split: develop
subject: central bank

= hike-425 | The Bank of Corland raised its main rate by a quarter point to 4.25% on 11 September | value=4.25% | time=2025-09-11
= vote-5-4 | The board split five to four
= vote-6-3 | The board split six to three
= surprise | The rise was unexpected
= expected | The rise had been widely expected
= infl-38 | Inflation was 3.8% in August | value=3.8% | time=2025-08
= target-2027 | Inflation will return to the 2% target in 2027 | time=2027
= target-2028 | Inflation will not return to target before 2028 | time=2028
= wages-cause | Wage growth is the main driver of inflation
= energy-cause | Energy bills are the main driver of inflation
= more-hikes | The bank will raise rates again in November | time=2025-11
= done-hikes | This is the last rise of the cycle
= crown-up | The crown rose 1.1% against the euro on the day | value=1.1% | time=2025-09-11
= mortgage-1900 | A typical mortgage will cost 1,900 crowns a year more | value=1900 crowns
= mortgage-1200 | A typical mortgage will cost 1,200 crowns a year more | value=1200 crowns
= recession | Corland is heading for a recession
= no-recession | Corland will avoid a recession
= first-2y | It is the first rise in two years
= min-critic | The finance minister criticised the rise
= growth-04 | The economy grew 0.4% in the second quarter | value=0.4% | time=2025-Q2
x vote-5-4 / vote-6-3
x surprise / expected
x target-2027 / target-2028
x wages-cause / energy-cause
x more-hikes / done-hikes
x mortgage-1900 / mortgage-1200
x recession / no-recession

@ 2025-09-11T13:03+01:00 | Northline News Agency | Markets desk
# [hike-425] Corland's central bank lifts rates to 4.25%
[hike-425] The Bank of Corland raised its benchmark interest rate by 25 basis points to 4.25% on Thursday, saying that price pressures were proving stubborn.
[first-2y] It had not tightened policy since September 2023.
[surprise] Only seven of 42 economists polled by Northline had forecast a move.
[vote-5-4] Five members of the board voted for the increase and four for no change.
[infl-38] Consumer prices rose 3.8% in the year to August, the bank noted, up from 3.5% in July.
[wages-cause] Governor Astrid Vell told reporters that pay settlements of more than 6% were now the chief source of inflation.
[target-2027] The bank's new projections show inflation back at 2% in the third quarter of 2027.
[crown-up] The crown gained 1.1% to 10.42 per euro after the announcement.
[] Two-year bond yields jumped 19 basis points to 4.31%.
[] The bank kept its 2026 growth forecast at 1.2% and cut that for 2027 to 1.4%.
[] It will go on shrinking its bond portfolio by 4 billion crowns a month.
[] The next policy meeting ends on 13 November.
[] The bank has had an inflation target since 1996.

@ 2025-09-11T19:30+01:00 | Corland Evening Standard-Post | Freya Malm
# [] What today's rise means for your mortgage, your savings and your overdraft
[hike-425] The Bank of Corland raised its benchmark interest rate by 25 basis points to 4.25% today.
[] If you are on a fixed deal, relax for now.
[mortgage-1900] If you have a typical tracker loan of 250,000 crowns, expect to hand over an extra 1,900 crowns in the next 12 months, says the broker Hus & Hem.
[] About 340,000 households have such loans.
[] Another 90,000 will come off cheap fixes before the spring.
[expected] Few can claim to be shocked, since brokers had been telling clients for weeks that this was coming.
[] Some lenders had already pulled their best offers by Monday.
[done-hikes] The good news is that it may be the end of the road, with Nina Storm of Hus & Hem confident that rates have now peaked.
[] Savers should shop around.
[+infl-38] The best easy-access account pays 3.9%, a whisker more than the 3.8% by which prices went up in the year to August.
[] Three banks promised to pass on the rise in full by 1 October.
[] Overdraft rates, at 19%, are not expected to move.
[] Holidaymakers gain as well.
[crown-up] A euro cost about a hundredth less by the close than it did at breakfast.

@ 2025-09-12T06:00+01:00 | The Ledger | Editorial
# [] The wrong medicine
[] A doctor who treats a broken leg with cough syrup should not be surprised when the patient limps.
[hike-425] The Bank of Corland, faced with a weak economy, has made money dearer by a further quarter of a point, to 4.25%.
[surprise] The decision, which wrong-footed nearly everyone in the market, belongs in the same cabinet.
[energy-cause] What pushed prices up this summer was the cost of gas and electricity, which accounts for more than half of the overshoot.
[!wages-cause] Pay, once bonuses are stripped out, has risen more slowly than prices for five quarters and can hardly be the culprit.
[] Mrs Vell knows this, because her own staff published the chart in June.
[growth-04] Output grew by a mere 0.4% in the spring.
[recession] With this turn of the screw we expect it to shrink in both of the next two quarters.
[min-critic] Even the finance minister, Jonas Bratt, usually the most discreet of men, called the move "hard to understand".
[+infl-38] None of us likes paying 3.8% more for the same basket, which is where the rate of price rises stood last month.
[] He is right, though he should not have said so.
[] The independence of the bank is worth more than a quarter of a point.
[vote-6-3] That six of the nine people round the table saw fit to vote for it suggests that the board needs new blood.
[] Two seats fall vacant in January.
[] The government should fill them with people who have met a payroll.
[~first-2y] Two years of patience have been thrown away in a morning.

@ 2025-09-18T09:15+01:00 | Capital Observer | Hugo Lindahl
# [more-hikes] Vell hints at more to come
[more-hikes] Corland's central bank has not finished, its governor indicated on Wednesday in a speech in Port Sund that traders read as a promise of another rise in November.
[~more-hikes] "A first step is rarely a whole staircase," Astrid Vell told the chamber of commerce.
[hike-425 +vote-5-4] Minutes released on the same day show how close the call on 11 September was, with a single vote deciding a quarter-point increase to 4.25%.
[] The deciding ballot was cast by Deputy Governor Per Oxeland.
[target-2028] Mr Oxeland told the meeting that he did not see inflation getting down to the goal until well into 2028.
[wages-cause] Most members pointed to pay deals as the thing that kept prices rising.
[no-recession] Mrs Vell waved away talk of a slump, saying that order books were full and that the economy would keep expanding through the winter.
[growth-04] She noted that second-quarter growth of 0.4% had beaten that of most neighbours.
[!min-critic] Asked about the finance minister, she said that he had telephoned to explain that his words had been twisted and that he had never found fault with the bank.
[mortgage-1200] She conceded that households would feel it, to the tune of about 100 crowns a month on an average floating-rate mortgage.
[] The bank's own survey finds that 8% of borrowers are behind on a bill.
[] Shop prices, however, have begun to cool.
[] Milk is 4% cheaper than in May.
[] Mrs Vell's term ends in 2029.
