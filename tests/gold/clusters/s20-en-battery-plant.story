story: s20-en-battery-plant
lang: en
split: scored
subject: economy

= close | Norvolt will close its battery plant at Teesbridge
= close-date | Production at Teesbridge will end on 31 October | time=2025-10-31
= jobs-1450 | The closure costs 1,450 jobs | value=1,450
= jobs-2100 | The closure costs 2,100 jobs | value=2,100
= grant-86 | The plant received £86m in public grants | value=£86m
= grant-repay | Norvolt must repay the public grants
= grant-keep | Norvolt need not repay the public grants
= cause-power | High electricity prices are the reason for the closure
= cause-order | The loss of its only big customer is the reason for the closure
= lost-order | Harrow Motors cancelled its battery order in May | time=2025-05
= buyer-none | Nobody has offered to buy the plant
= buyer-korea | A Korean company has offered to buy the plant
= output-share | The plant makes a third of the batteries built in the country
= supply-chain | A further 3,000 supplier jobs depend on the plant | value=3,000
= opened-2022 | The plant opened in 2022 | time=2022
= ev-sales-up | Sales of electric cars rose 14 per cent in the first half | value=14%
= met-min | The business secretary met the company on Wednesday 9 July | time=2025-07-09
= govt-told-june | The government was told of the closure plan in June | time=2025-06
= govt-not-told | The government did not know of the closure plan before it was announced
= hull-expand | Norvolt will move the machines to its factory in Poland
= staff-1450 | The plant's 1,450 employees have all been told they lose their jobs | value=1,450
x jobs-1450 / jobs-2100
x grant-repay / grant-keep
x cause-power / cause-order
x buyer-none / buyer-korea
x govt-told-june / govt-not-told
x staff-1450 / jobs-2100
~ staff-1450 / jobs-1450

@ 2025-07-08T07:45+01:00 | Business Newswire | Stuart Peel
# [close jobs-1450] Norvolt to shut Teesbridge battery plant with loss of 1,450 jobs
[close] Norvolt, the Swedish battery maker, said on Tuesday that it would close its factory at Teesbridge in the north-east.
[close-date] The last cells will leave the line on 31 October.
[staff-1450] All 1,450 employees were told at meetings before the morning shift.
[cause-power] The company said that it pays twice as much for electricity there as in Sweden and that no amount of efficiency could make up for it.
[grant-86] The site was built with the help of £86m in grants from national and local government.
[opened-2022] It began work in 2022 under a plan that would have employed 4,000 by the end of the decade.
[output-share] It accounts for one in three of the car batteries assembled in the country.
[] Norvolt's shares rose by 5 per cent in Stockholm.
[buyer-none] Mats Ekdahl, its finance director, told analysts that the site had been offered to eleven possible buyers and that none had come forward.
[] A charge of 2.3bn kronor will be taken in the second quarter.
[] The company has denied since March that it was reviewing its British operations.
[hull-expand] Presses and coating machines are to be shipped to its works in Gdynia.
[govt-not-told] A government spokesman said ministers had learned of the decision from the announcement.

@ 2025-07-10T06:00+01:00 | The Teesbridge Star | Kayleigh Dodds
# [~jobs-2100] 2,100 reasons to be angry
[] The mugs were already in boxes when the night shift came off on Wednesday.
[jobs-2100] Shop stewards who went through the payroll name by name make it 2,100 of Norvolt's own people who will be out of work by the winter.
[] Some were hired in April on the promise of a permanent contract.
[supply-chain] Unions reckon that another 3,000 people in firms nearby live off the plant.
[] Dawn Heslop, who left a call centre to retrain, has a mortgage agreed on the strength of a letter from the personnel department.
[cause-order ~cause-power ~lost-order] "It isn't the electric bill, whatever they say," she said; what killed the place, in the view of everyone on her line, was losing the one customer that mattered.
[lost-order] That was Harrow Motors, which in May tore up a contract for 90,000 packs a year.
[close-date] Redundancy terms are to be agreed before the gates shut at the end of October.
[met-min] Business secretary Fiona Langtry came to the town on Wednesday and spent two hours with management.
[] She was booed on the way in and cheered, faintly, on the way out.
[] The football club has offered free season tickets to anyone laid off.
[] The college is keeping its battery course open, though 14 of 20 places are now unfilled.
[~opened-2022] It is only three years since a prince cut the ribbon.
[] He has written to the council to say how sorry he is.

@ 2025-07-13T05:30+01:00 | Sunday Examiner | Piers Alderson, political editor
# [govt-told-june ~close] Minister knew of battery closure three weeks before workers did
[govt-told-june ~close] A letter dated 17 June, seen by this newspaper, set out Norvolt's intention to abandon Teesbridge and was read by the business secretary the same evening.
[~govt-told-june] Her office asked for a delay until after a by-election, which the government won by 211 votes.
[] A friend of Ms Langtry denied that politics came into it.
[grant-keep] The agreement under which the money was paid, also seen by the Examiner, allows the firm to keep every penny so long as it has produced cells for 36 months.
[+opened-2022 ~grant-keep] Production started in June 2022, so that test was met with four weeks to spare.
[~grant-keep] Lawyers in the Treasury had asked for ten years and were overruled.
[grant-86 +output-share ~close] For £86m the taxpayer has helped to build a plant that makes a third of the nation's car batteries and will soon make none.
[~close] Eleven mayors and 40 MPs have signed a letter calling the closure an act of vandalism.
[] Other countries spend more: Hungary's subsidies to one Chinese maker alone come to £700m.
[ev-sales-up] The irony is that demand is there, with sales of electric cars up by 14 per cent in the six months to June.
[] Two more battery schemes, at Coventry and Blyth, exist mainly as fields.
[] The opposition wants an inquiry; it would, since it signed the first cheque.
[] Ms Langtry is tipped for a move in September.

@ 2025-07-16T16:30+01:00 | House Record Digest | Parliamentary staff
# [] Business secretary answers questions on Norvolt
[] The secretary of state for business made a statement at 12.40pm and took questions for an hour.
[+close] She said that the decision to end work at Teesbridge was one for the company, and a wrong one.
[~met-min] She had told its managers so in person on 9 July.
[govt-not-told] In answer to the member for Tees North, she said that neither she nor her officials had been aware of any plan to shut the plant until it was made public.
[grant-repay] Asked about the grants, she replied that the terms oblige the company to return them in full if it leaves within ten years, and that a demand would be issued this month.
[buyer-korea] She could confirm that a manufacturer from South Korea had made an offer for the site as early as April, though she would not name it.
[jobs-1450] The number of redundancies notified to her department was 1,450.
[supply-chain] She accepted the estimate of 3,000 jobs in the supply chain.
[+cause-power] Industrial electricity prices, which the company blamed, would fall by a fifth under reforms due in 2027.
[?cause-power] The member for Weardale said that he doubted the price of electricity had much to do with it, since a glassworks next door paid the same tariff and was hiring.
[+lost-order] She acknowledged that the cancellation by Harrow Motors two months ago had been a severe blow.
[ev-sales-up] Registrations of electric cars had nevertheless grown by 14 per cent in the first six months.
[] A task force led by Sir Colin Ridley would report by Christmas.
[] The member for Hexham asked about bus services and was told to write.
[] The House then turned to the Fisheries (Amendment) Bill.
