story: zc06-en-tap-solvent
lang: en
split: develop
subject: health, a water company and a solvent in the tap water

= notdrink | Residents of Eastholm are told not to drink tap water
= homes-8400 | 8,400 homes are affected | value=8400
= level-32 | The water held 3.2 micrograms of the solvent a litre, above the limit | value=3.2
= level-08 | The highest reading was 0.8 micrograms, within the limit | value=0.8
= ill-0 | Nobody has fallen ill from the water | value=0
= ill-3 | Three people fell ill from the water | value=3
= source-tannery | The solvent came from a former tannery
= source-tank | The solvent came from Carrick's own paint tank
= valve-40 | The flow was cut off within 40 minutes of the alarm | value=40min
= valve-9h | The flow went on for nine hours after the alarm | value=9h
= schools-2 | Two primary schools are closed | value=2
= bottles-20k | 20,000 litres of bottled water are handed out a day | value=20000l
= comp-150 | Each household gets £150 | value=150
= fine-15 | Carrick was fined £1.5m over sewage in 2023 | value=1.5m
= clean-20 | The supply will be clean by June 20 | time=2025-06-20
= clean-aug | The supply will not be clean before August | time=2025-08
= tests-daily | Carrick tested the water every day
= tests-gap | Carrick took no samples for three weeks in May | value=3w
= unaware | Carrick's managers did not know of a problem before June
= knew-jan | Carrick's managers were warned in January | time=2025-01
= complaints-0 | No customer complained before June 4 | value=0
= complaints-212 | 212 customers had called to complain since May 9 | value=212
= bonus-no | Carrick's chief executive has waived his bonus
= bonus-310 | Carrick's chief executive took a bonus of £310,000 | value=310000
= fish | Trout have died in the brook
= main-1962 | The main was laid in 1962 | time=1962
= inquiry | The local MP demands a public inquiry
x level-32 / level-08
x ill-0 / ill-3
x source-tannery / source-tank
x valve-40 / valve-9h
x clean-20 / clean-aug
x tests-daily / tests-gap
x unaware / knew-jan
x complaints-0 / complaints-212
x bonus-no / bonus-310
~ complaints-212 / unaware

@ 2025-06-06T16:20+01:00 | Kingdom Press | West desk
# [notdrink homes-8400] 8,400 homes told not to drink tap water
[notdrink homes-8400] People in 8,400 homes in Eastholm have been told not to drink the tap water after a solvent got into the supply.
[level-32] Samples contained 3.2 micrograms of the chemical a litre, three times the legal limit.
[ill-0] No illnesses have been reported, the supplier, Carrick Water, said.
[source-tannery] Carrick believes that the solvent seeped into the ground from a former tannery.
[valve-40 clean-20] The flow was cut off within 40 minutes of the alarm, and the supply should be clean again by June 20, it said.
[schools-2] Two primary schools in the town are closed.
[bottles-20k comp-150] The company is handing out 20,000 litres of bottled water a day and will pay £150 to each household.
[fine-15] In 2023 Carrick was fined £1.5 million for letting sewage into the sea.
[] A burst main left 8,400 homes in Porthallow without water in 2018.
[] The council denied that the town's swimming pool was affected.
[] In neighbouring Penmoor two primary schools were closed last week because of a gas leak.
[] A factory there let 3.2 micrograms of lead a litre into a canal in May.

@ 2025-06-07T09:00+01:00 | Carrick Water | Questions and answers
# [] Your questions answered
[notdrink] Please stick to bottles for your glass and your kettle until you hear from us.
[ill-0] Our water has not made anybody unwell.
[level-08 tests-daily] Not a day has gone by this year on which we did not test it, and what we measured never went above 0.8 of a microgram a litre, which the law allows.
[unaware] The first that anyone in charge here knew of a problem was on 3 June.
[complaints-0] Until the fourth of June not a single customer had got in touch about a smell or a taste.
[valve-40] Forty minutes after the first signal, our crew had shut everything off.
[comp-150] One hundred and fifty pounds will be credited to every home's account.
[bonus-no] Colin Marsh, our chief executive, has turned down his bonus for the year.
[] In Westholm you can drink from the tap as usual.
[] The £1.5m that Tamar Water was fined last month has nothing to do with us.
[] Three people have been hired to answer your calls.
[] The leak at our works in Porthallow, which went on for nine hours in April, is a different matter.

@ 2025-06-10T06:00+01:00 | Eastholm Mercury | Lowenna Bray
# [ill-3] Twins and their teacher made sick by the tap
[ill-3] Three people were admitted to St. Piran's at the weekend with dizziness and vomiting that doctors put down to the solvent in the tap water.
[complaints-212] A call log seen by the Mercury has 212 entries about a whiff of paint in the kitchen, the first on May 9.
[knew-jan] In January managers were sent a warning about the joint at Brook Lane where the stuff later got in.
[tests-gap] From May 5 to May 26 no samples were taken, as the only sampler was on leave.
[source-tank] A former foreman at Carrick says it ran out of one of the company's own paint tanks.
[level-32] The council's laboratory, too, found 3.2 micrograms in a litre, well over what is permitted.
[fish] The brook is full of dead trout.
[schools-2 bottles-20k] St. Anne's and Hill Road primaries have locked their doors, and at the car park on Fore Street some 4,400 gallons are given away each day.
[inquiry main-1962] Sheila Pascoe, who sits for the town in Parliament, wants a public inquiry into the main, which was laid in 1962.
[] St. Piran's also treated three people for food poisoning in May.
[] Pascoe won her seat by 212 votes.
[] Trout died in the same stretch two winters ago after a spill at a farm.

@ 2025-06-17T18:30+01:00 | South West Tonight | Investigation, Imran Doyle
# [knew-jan !unaware] Carrick was warned in January, for all its denials
[knew-jan] An engineer's report about the failing joint had reached four of Carrick's directors by January 17.
[ill-3] Health officials have confirmed that the solvent sickened a teacher and two of her pupils.
[?level-08 ~level-32] A chemist at Exmoor University told us she didn't trust the company's figure of 0.8.
[valve-9h] Gauges show that the stuff was still pouring through nine hours after the bells went off.
[source-tank] Our camera traced the leak to a rusty tank at the firm's own depot, where paint is kept.
[clean-aug] Nobody in Eastholm will have a clean glass before August, the regulator thinks.
[inquiry] The mayor has come out in support of Ms Pascoe's call for a public inquiry.
[main-1962 fish] The pipe is sixty-three years old, and trout have perished by the hundred in the stream below it.
[fine-15 bonus-310] Two years after a judge had ordered the firm to pay one and a half million pounds for fouling the beaches, Mr Marsh did take this year's reward on top of his salary, £310,000.
[] By June 16, after flushing, the reading had come down to 0.8 micrograms.
[] Tamar Water, next door, had known since January about the lead in its own pipes, and told its customers.
[] Mr Marsh denied that he would leave the company.
