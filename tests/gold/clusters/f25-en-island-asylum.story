story: f25-en-island-asylum
lang: en
split: develop
subject: immigration, reception centre on an island

= fire | A fire damaged the Port Selwyn reception centre | time=2025-09-07
= started-kitchen | The fire began in the kitchen
= started-protest | The fire was lit by protesting residents
= housed-1140 | The centre held 1,140 people | value=1140
= housed-760 | The centre held 760 people | value=760
= capacity-800 | It was built for 800 people | value=800
= hurt-13 | Thirteen people were treated for smoke | value=13
= hurt-22 | Twenty-two people were treated for smoke | value=22
= arrested-9 | Nine residents were arrested | value=9
= charged-none | No one has been charged
= charged-5 | Five residents have been charged | value=5
= wait-19 | Applicants wait on average 19 months for a decision | value=19 months
= wait-7 | Applicants wait seven months for a decision | value=7 months
= sea-down | Boat arrivals are down by 40% this year | value=40%
= sea-up | Boat arrivals are rising
= contract-210 | The operator is paid 210 million a year | value=210m
= operator-fine | The operator was fined after an inspection in April
= moved-camp | The residents have been moved to an army camp
= moved-ferry | The residents have been put on a ferry
= islanders-52 | 52% of islanders want the centre closed | value=52%
= reopen | The centre will reopen in November
= close | The centre will close for good
= church | A church hall is giving out meals
= toaster | A toaster left on began the fire
= within-800 | No more people were in the centre than it was licensed for
= opposition-plan | The opposition has a plan
x started-kitchen / started-protest
x housed-1140 / housed-760
x hurt-13 / hurt-22
~ charged-none / charged-5
x wait-19 / wait-7
x toaster / started-protest
x within-800 / housed-1140
~ sea-down / sea-up
~ moved-camp / moved-ferry
~ reopen / close
~ toaster / started-kitchen

@ 2025-09-08T07:00+01:00 | Union News Agency | Clara Hewitt, Port Selwyn
# [fire] Fire guts wing of island asylum centre
[fire] Fire swept through a wing of the asylum reception centre at Port Selwyn early on Sunday.
[housed-1140] The centre was holding 1,140 people at the time, the home office said.
[hurt-13] Thirteen were treated for smoke inhalation, none of them children.
[started-protest] The police said that residents angry at a cancelled family visit had set light to mattresses.
[arrested-9] Nine of them were arrested.
[capacity-800] The former barracks was converted in 2021 for eight hundred.
[moved-camp] Those whose rooms were destroyed were taken to tents at an army camp at Crane Moor.
[sea-down] Fewer people are crossing this year: arrivals by boat to the end of August were down by two-fifths.
[] Thirty-four firefighters from two islands took three hours to bring it under control.
[] A fire at the same place in 2022 was caused by a heater.
[] Home secretary Roger Ashbourne was due to speak on Tuesday.
[contract-210] Barrow & Keane, a contractor, runs the centre for £210m a year.
[] It declined to answer questions about alarms.

@ 2025-09-10T18:00+01:00 | The Selwyn Islander | Jack Trewin
# [toaster] "The toaster did it, and everyone here knows"
[fire] The blaze of last Sunday took a whole wing of the old barracks at Port Selwyn with it.
[] The smell has got into the bakery and the school.
[toaster] A kitchen porter, his hand in gauze, told me that a toaster left on beneath a curtain had begun it.
[hurt-22] Dr Menzies at the cottage hospital counted 22 people through her door with lungs full of smoke, one of them a baby.
[church] The Methodist hall has put on eggs and tea every morning since, and the ladies say no one has asked who is who.
[housed-1140] Eleven hundred and forty people in a place meant for a good deal less: you need no degree for that.
[operator-fine] Barrow & Keane had been fined £80,000 in April after inspectors found six locked exits.
[] The company's boat came in at noon with bottled water.
[moved-ferry] Most of the families are now in the car deck bunks of the ferry St Finan, which is tied up by the lifeboat.
[islanders-52] A straw poll by this newspaper found 52 in every hundred would like the place shut.
[] A Sudanese engineer told me he had waited nineteen months for a letter.
[] He is teaching my daughter long division.
[] The vicar has denied that he hid anyone in the vestry.
[] The lifeboat crew were called to a yacht the same night.
[] St Finan was due to start her winter refit on Monday.

@ 2025-09-16T12:30+01:00 | Home Office | Statement to parliament, as issued
# [] Update on Port Selwyn
[] With permission, Madam Speaker, I shall make a statement on the events of 7 September.
[fire] In the early hours of that morning the reception centre at Port Selwyn was badly damaged by fire.
[~fire] I pay tribute to the crews from both islands.
[housed-760] At that time 760 people were resident, and earlier reports of a larger number had counted day visitors.
[capacity-800 within-800 ~housed-760] This was within the licensed capacity of eight hundred.
[wait-7] The average time from claim to decision has been brought down to seven months.
[sea-down] Arrivals have fallen 40 per cent against the same months last year.
[charged-5] Five persons have been charged with arson.
[operator-fine] The contractor was penalised in April for shortcomings which have since been put right.
[moved-camp] Eighty-four people without rooms are being looked after in good order at Crane Moor.
[] They have heating, a clinic and a bus.
[reopen] We intend to bring the building back into use in November.
[] I recognise the strength of feeling among islanders, who have been patient.
[opposition-plan] Members opposite claim to have a better plan; I look forward to seeing it.
[] I commend this statement to the House.

@ 2025-10-14T06:15+01:00 | The Chronicle | Nadia Aziz, home affairs correspondent
# [close] Port Selwyn centre to shut for good
[close] Ministers have decided not to rebuild the burned-out asylum centre at Port Selwyn and to surrender its lease at the end of the year.
[charged-none] Five weeks on, the Crown prosecutor has dropped the case against those held, and no resident faces a charge.
[started-kitchen] A fire brigade report seen by the Chronicle traces the seat of the blaze to a socket behind a kitchen worktop.
[?started-protest] It found no accelerant and no mattress in the room where the police had seen a mutiny.
[hurt-22] It counts twenty-two smoke casualties.
[housed-1140] The night register, signed by the contractor's own manager, shows 1,140 names.
[!housed-760] The home secretary's 760 was the number of beds with a lock.
[wait-19] Official data put the mean wait for a decision at nineteen months and eleven days.
[sea-up] Crossings have picked up again, with four record days in September and October running ahead of last year.
[contract-210] Barrow & Keane, whose contract is worth £210m a year, may yet sue.
[islanders-52] A narrow majority of the islanders, 52 per cent by a local paper's count, had wanted it gone.
[~moved-ferry] The families on the ferry disembarked on Friday in borrowed coats.
[arrested-9] Of the nine who spent a night in cells, two have since been given asylum.
[operator-fine] In April inspectors had already fined it over locked exits.
[!opposition-plan] Ms Bellweather, for the opposition, denied that her party had a plan.
[church] At the Methodist hall the tea urn is still on.
[] The army wants its tents back by Christmas.
