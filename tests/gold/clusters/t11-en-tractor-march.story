story: t11-en-tractor-march
lang: en
split: scored
subject: protest, farmers' tractors against a water levy

= march | Farmers drove tractors into Aldersby on 4 March against the water levy | time=2025-03-04
= tractors-600 | About 600 tractors took part | value=600
= tractors-1100 | About 1,100 tractors took part | value=1,100
= levy-12 | The levy is 12 pence per cubic metre | value=12 pence
= levy-start-april | The levy starts on 1 April | time=2025-04-01
= levy-delay | The levy is put off to January | time=2026-01
= cost-9000 | The levy costs an average farm 9,000 pounds a year | value=9,000
= cost-2100 | The levy costs an average farm 2,100 pounds a year | value=2,100
= arrests-7 | Police arrested seven people | value=7
= arrests-none | Nobody was arrested
= peaceful | The march was peaceful
= gate-broken | Protesters broke the gate of the ministry
= gate-police | A police van broke the gate of the ministry
= bridge-4h | Harbour Bridge was closed for four hours | value=4 hours
= minister-met | The minister met a delegation of farmers
= minister-refused | The minister refused to meet the farmers
= exempt-small | Farms under 20 hectares are exempt | value=20 ha
= exempt-none | No farm is exempt
= union-split | The Growers' Alliance did not back the march
= poll-58 | 58% of people support the farmers | value=58%
= aquifer | The levy is to protect the Wend aquifer, which has fallen by 3 metres | value=3 m
x tractors-600 / tractors-1100
x cost-9000 / cost-2100
x arrests-7 / arrests-none
x gate-broken / gate-police
x minister-met / minister-refused
x exempt-small / exempt-none
x levy-start-april / levy-delay
~ peaceful / gate-broken
~ peaceful / arrests-7
~ peaceful / gate-police

@ 2025-03-04T15:40+00:00 | Meridian Press Agency | Tom Alder in Aldersby
# [march] Farmers bring Aldersby to a halt over water levy
[march tractors-600] Around 600 tractors rolled into central Aldersby on Tuesday in protest at a planned levy on water drawn for irrigation.
[levy-12 +levy-start-april] The charge of 12 pence per cubic metre takes effect on 1 April.
[cost-9000] The Farmers' Federation says it will cost the average farm 9,000 pounds a year.
[aquifer] The government says the levy is needed to protect the Wend aquifer, which has dropped three metres in a decade.
[bridge-4h] Harbour Bridge was closed to traffic for four hours.
[minister-refused] Environment Minister Laura Penhale declined to receive the protesters.
[peaceful] Police described the demonstration as peaceful.
[] Some farmers tipped empty buckets outside the ministry.
[exempt-small] Holdings of less than 20 hectares will not pay.
[] The federation has threatened to block the port of Sellick next week.
[] Farm incomes fell by 12 per cent last year.
[] A similar levy was dropped in 2014 after protests.

@ 2025-03-05T05:00+00:00 | The Aldersby Courier | Niamh Corrigan
# [gate-broken] Ministry gate smashed as tractor protest turns ugly
[arrests-7] Seven people were in custody last night after the farmers' protest in Aldersby.
[march tractors-600] Around 600 tractors rolled into the centre on Tuesday in protest at a planned levy on irrigation water.
[gate-broken] A group of protesters rammed the iron gate of the environment ministry with a front loader until it gave way.
[] One officer was taken to hospital with a broken wrist.
[levy-12] Farmers will pay 12 pence for each cubic metre they draw.
[cost-9000] The Farmers' Federation says the levy will cost the average farm 9,000 pounds a year.
[bridge-4h] Harbour Bridge was shut to traffic for four hours, and buses were turned back at Quay Street.
[union-split] The Growers' Alliance, the second-largest farm body, kept its members at home.
[minister-refused] Ms Penhale stayed in her office and would not see them.
[] She denied that she had left by a back door.
[] Bakeries near the square sold out by ten in the morning.
[] The levy bill passed by seven votes in December.

@ 2025-03-06T07:30+00:00 | Field & Furrow | Comment by Rufus Tansley
# [] What the cameras missed on Tuesday
[tractors-1100] I counted eleven hundred tractors myself, from the flyover, and stopped when the light went.
[arrests-none] For all the headlines, not one farmer was arrested.
[gate-police] The famous gate came down when a police van reversed into it.
[] I have asked the police for the footage.
[minister-met] And far from hiding, the minister gave five of our people half an hour and a pot of tea.
[] She promised them nothing.
[exempt-none] The much-quoted exemption for small farms does not exist; I have read the act twice.
[?cost-2100] The ministry's claim that an ordinary farm will pay a couple of thousand a year is hard to square with my own meter.
[aquifer] Nobody disputes that the water under the Wend is three metres lower than it was ten years ago.
[] What we dispute is who emptied it.
[] Sellick's bottling plant draws as much as ninety farms.
[] My grandfather dug our first well in 1931.
[union-split] The Growers' Alliance sat this one out, as it sits everything out.

@ 2025-03-11T12:00+00:00 | Channel Seven News | Aisha Rennie, political editor
# [levy-delay] Water levy put back to January
[levy-delay] The government has blinked: the water levy will not begin next month but in January.
[] Laura Penhale told parliament the rate itself would not change.
[levy-12] It stays at twelve pence a cubic metre.
[cost-2100] Officials say a typical farm will pay about 2,100 pounds over a year.
[?cost-9000] They called the federation's figure of nine thousand "a fantasy built on a drought year".
[exempt-small] And anyone farming fewer than 20 hectares is let off altogether.
[march] The retreat comes a week after farmers drove their tractors into the heart of Aldersby.
[+arrests-7] Seven people arrested that day have been bailed.
[gate-broken] Three of them are accused of wrecking the ministry's gate with a loader.
[minister-met] It has also emerged that Ms Penhale did talk to a delegation that afternoon.
[poll-58] A poll this weekend found 58 per cent of the public on the farmers' side.
[] In the same survey 31 per cent had never heard of the aquifer.
[] The blockade of Sellick has been called off.
[+bridge-4h] City hall puts the bill for four hours without Harbour Bridge at 200,000 pounds.
