story: l07-en-gold-shed
lang: en
split: develop
subject: crime, gold stolen from an airport cargo shed

= theft | Gold was stolen from a cargo shed at Knockarra Airport | time=2025-01-12
= worth-14 | The gold was worth €14m | value=14m
= worth-9 | The gold was worth €9m | value=9m
= waybill | The thieves got the gold with a forged waybill
= fence | The thieves cut through the fence
= inside | A member of the shed's staff helped the thieves
= noinside | No member of staff was involved
= van | The thieves' van was found burnt out at Lough Dereen
= melted | The gold has been melted down
= buried | The gold was found buried on a farm in bars
= cameras-off | The cameras were switched off for an upgrade
= cameras-on | The cameras recorded the theft
= guard-tied | A guard was tied up
= guard-asleep | The guard slept through the theft
= arrest-4 | Four men were arrested | value=4 | time=2025-02-03
= charged-2 | Two men were charged | value=2 | time=2025-02-06
= reward | Insurers offer a reward of €500,000 | value=500000
= dubai | The gold was on its way to Dubai
= zurich | The gold was on its way to Zurich
= bars-212 | 212 bars were taken | value=212
= jets | Flights were not affected
= minister | The justice minister ordered a review of airport cargo security
x worth-14 / worth-9
x waybill / fence
x inside / noinside
x melted / buried
x cameras-off / cameras-on
x guard-tied / guard-asleep
x dubai / zurich

@ 2025-01-13T08:20+00:00 | Irish Press Service | Orla Devane
# [theft worth-14] Gold worth €14m stolen from Knockarra Airport
[theft worth-14] Gardaí are hunting a gang that stole gold worth €14 million from a cargo shed at Knockarra Airport in the early hours of Sunday.
[bars-212] A total of 212 bars were taken.
[waybill] The thieves drove up in a white van and presented a forged waybill, gardaí believe.
[guard-tied] A security guard was found tied up in a store room and was treated for shock.
[van] The van was discovered burnt out beside Lough Dereen, 30 kilometres away.
[dubai] The consignment had arrived from Toronto and was due to fly on to Dubai.
[jets] No flights were affected, the airport said.
[] The airport handled 1.4 million passengers last year.
[] It is the biggest robbery in the county since a bank raid in 2009.
[] Superintendent Declan Furey asked motorists with dashcam footage to come forward.
[] A second van seen near the airport has been ruled out.

@ 2025-01-15T07:00+00:00 | The Western Examiner | Ciarán Loughnane
# [minister] Minister orders review after gold heist
[minister ~theft] The Minister for Justice, Nuala Brady, has ordered a review of security at cargo terminals following the theft at Knockarra.
[theft] Gold was taken from a shed there in the early hours of Sunday.
[bars-212] A total of 212 bars were taken.
[worth-9] Its value has been put too high, according to the Canadian miner that sent it, whose invoice comes to €9 million.
[fence] Detectives now think the gang came over the fields and through a hole cut in the perimeter fence.
[cameras-off] None of it was filmed, because the cameras on the north side had been unplugged while new ones were fitted.
[inside] "Somebody in that shed opened a door," a senior officer said.
[] The shed employs 23 people on three shifts.
[zurich] The metal was bound for a vault in Zurich.
[reward] Underwriters at Lloyd's are offering €500,000 for information.
[van] The van was discovered burnt out beside Lough Dereen, 30 kilometres away.
[] Fishermen at the lough had complained of dumping there.
[] Ms Brady denied that Garda numbers in the west had been cut.

@ 2025-02-06T18:10+00:00 | Radio na Mara | Drivetime, Sinéad Hackett
# [charged-2 ~theft] Two in court over Knockarra gold
[charged-2 ~theft] Two men have been before the District Court in Ennisreen this evening, charged with stealing the Knockarra gold.
[arrest-4] They're from a group of four who were lifted in Limerick on Monday.
[~charged-2] The other two were let go without charge.
[theft] You'll remember the raid, before dawn on a Sunday in January, when a fortune in gold went out of a freight shed at the airport.
[noinside] Detective Garda Fiona Mulcahy told the judge there was nothing to suggest that anyone on the payroll had lent a hand.
[waybill] The gang had a paper that looked right and was handed the load, she said.
[cameras-on] She has watched the whole thing on film, from the van's arrival to its tail-lights.
[guard-asleep] As to the guard, she said he'd dozed off by the heater and knew nothing until six.
[] His solicitor says he has not been paid since.
[melted] The gold itself went into a furnace in Birmingham within two days, according to the State.
[] Bail was refused to both.
[] The older man, who is 61, asked for his reading glasses.
[] It's a wet evening on the N18, with delays at Clarecastle.

@ 2025-02-20T10:45+00:00 | Insurance & Transit | Jocelyn Marr
# [buried] Knockarra bullion turns up in a slurry pit
[buried ~theft] The bars from January's airport theft, most of them with their stamps intact, were dug out of a slurry pit on a dairy farm near Athlough on Tuesday.
[!melted] That puts paid to the tale of the Birmingham furnace.
[~bars-212] Of the 212, nineteen are still missing.
[worth-14] At the price of that day the load was worth fourteen million euro, a loss adjuster confirmed.
[?inside ~noinside] Underwriters who spent a fortnight with the staff rosters are sceptical that the gang had a friend in the shed.
[guard-tied] They have paid €20,000 to the man whom the raiders bound with cable ties.
[cameras-off] The policy may not answer in full, since surveillance was down for an upgrade that nobody had reported.
[dubai] A further wrinkle is that cover ended at the onward flight to Dubai, for which the bars had been booked.
[reward] The half-million reward goes to a drain inspector.
[arrest-4 charged-2] Of four men arrested in the case, a pair face charges.
[minister] A ministerial review of freight sheds reports in May.
[] Premiums for bullion in transit have risen by 14%.
[jets] Passenger traffic was never disturbed.
[] Knockarra's owner is looking for a new cargo manager.
