story: r06-en-heat-toll
lang: en
split: develop
subject: society, the toll of a heat wave in a southern city

= record | Marrow Bay reached 44.6C on 19 July, a record | value=44.6C | time=2025-07-19
= wave-11 | The heat wave lasted 11 days | value=11
= dead-63 | 63 people died of the heat | value=63
= dead-410 | About 410 people died of the heat | value=410
= alone | Most of the dead lived alone
= over-70 | Four in five of the dead were over 70 | value=80%
= blackout | A power cut hit 120,000 homes on 18 July | value=120000 | time=2025-07-18
= cause-demand | The power cut was caused by demand from air conditioners
= cause-fire | The power cut was caused by a neglected transformer that caught fire
= centres-open | The city opened 38 cooling centres | value=38
= centres-shut | A dozen cooling centres were shut at night
= warned | The city was warned of the heat a week before
= late-alert | The city issued its top alert two days late
= ambulance | Ambulances took 47 minutes on average | value=47
= roofers | Three roofers died at work | value=3
= climate-5 | Climate change made such heat five times likelier | value=5
= inquiry | The governor has ordered an inquiry
= trees-4 | Tree cover in Eastside is 4 per cent | value=4%
= praise | The mayor praised the response
= mayor-sorry | The mayor apologised
x dead-63 / dead-410
x cause-demand / cause-fire

@ 2025-07-26T15:00-05:00 | Gulf Wire | Teresa Lunde
# [dead-63] Heat wave kills 63 in Marrow Bay
[wave-11 dead-63] An 11-day heat wave that broke on Friday night killed at least 63 people in Marrow Bay, the county coroner said on Saturday.
[record] The temperature reached 44.6 degrees Celsius on July 19, the highest since readings began in 1891.
[over-70 alone] Four in five of those who died were over 70, and most lived alone, the coroner said.
[roofers] Three men died while working on roofs.
[blackout] A power cut on July 18 left 120,000 homes without electricity for up to 31 hours.
[cause-demand] The utility, Delmar Power, said record demand from air conditioners had overloaded the network.
[centres-open] The city opened 38 cooling centres in libraries and schools.
[ambulance] Average waiting time for an ambulance rose to 47 minutes at the height of the heat.
[] The normal waiting time is 11 minutes.
[praise] Mayor Dana Whitcombe said emergency workers had performed heroically.
[] A heat wave in 2011 killed 29 people in the county.
[] Forecasters expect milder weather until the middle of August.
[warned] The weather service says it told the city on July 9 that extreme heat was a week away.
[] Hospitals treated more than 1,900 people for heat illness.

@ 2025-07-28T06:00-05:00 | The Marrow Bay Ledger | Curtis Amado and Lily Prewitt
# [] The street where nobody knocked
# [alone over-70] Most who died in the heat were old and on their own
[alone] They were found, for the most part, by landlords: people who lived by themselves behind drawn curtains, in the hottest stretch this city has known.
[record +wave-11] On the worst of the eleven days, a Saturday, the airport thermometer stood at 112F (44.6C), a degree above anything in the books.
[+dead-63 over-70] The coroner's list runs to 63 names, and all but a dozen or so belong to people past their seventieth birthday.
[centres-shut] Twelve of the cooling centres locked their doors at 8pm, when many bedrooms were still above 35C, according to the city's own timetable.
[trees-4] In Eastside, where 22 of them lived, trees shade 4 per cent of the ground.
[] In Harbour Heights the figure is 31 per cent.
[blackout] Then the lights went out: some 120,000 households lost power on the evening of July 18.
[warned] Emails obtained by the Ledger show that the weather service told city hall on July 9 that the worst heat in a generation was a week away.
[late-alert] Even so, the red alert was not declared until July 18, two days after the threshold was passed.
[] "My mother would have gone to my sister's if someone had said the word emergency," said Alma Reyes, 51.
[roofers] Among the youngest victims were three roofers, the youngest of them 24.
[ambulance] Those who called for help waited three-quarters of an hour for a crew, on average.
[cause-demand +centres-open] Delmar Power says that the network buckled because everyone's air conditioner was on at once, and the city points to its 38 cooling centres.
[] Heat kills quietly, by stopping hearts that were weak already, doctors say.
[] The county has no register of residents who are at risk.

@ 2025-08-07T18:30-05:00 | Channel 9 | Anchor script
# [mayor-sorry] Mayor says sorry as governor steps in
[mayor-sorry] Marrow Bay's mayor has apologised for the way the city dealt with last month's deadly heat.
[~praise] Dana Whitcombe had until now praised the response.
[inquiry] Her words came hours after the governor ordered an independent inquiry.
[!late-alert] But the mayor insisted the top alert went out on the very day the threshold was met, and not a day later.
[centres-open !centres-shut] She said all 38 cooling centres were open, and that none of them closed overnight.
[dead-63] Sixty-three people lost their lives.
[record] It was 44.6 degrees on the 19th of July, hotter than on any day since records began.
[cause-demand] Delmar Power told us again that it was air conditioning, running flat out, that brought the grid down.
[blackout] A hundred and twenty thousand homes went dark that night.
[wave-11 over-70] The heat held for eleven days, and eight in ten of its victims were in their seventies or older.
[] The company's bills will rise by 6 per cent in October.
[roofers] The families of the three roofers who died on the job are suing their employer.
[ambulance alone] People waited 47 minutes for an ambulance, on average, and most of the dead had nobody at home to wait with.
[] Unions want a legal limit on working temperatures.
[] The inquiry is expected to report in spring.

@ 2025-09-16T09:00-05:00 | Atlas Science News | Ruth Okonjo
# [] Marrow Bay's uncounted dead
[dead-410] The July heat in Marrow Bay caused about 410 deaths, according to a study that compared death records with those of the ten summers before.
[!dead-63] The coroner's 63 counts only certificates on which heat was written as a cause, and it misses most of those who died, the authors say.
[?dead-410] A county spokesman said the estimate was a product of modelling and should be treated with caution.
[climate-5] The team also found that climate change had made a spell of that strength five times more likely.
[~over-70] Some 80 per cent of those excess deaths were of people over 70.
[] By 2050 such a spell could come every six years.
[wave-11 record] The heat lasted 11 days and peaked at a record 44.6C on July 19.
[blackout] Deaths rose most steeply in the night after the power failed in 120,000 homes.
[cause-fire] State regulators reported last week that the failure began with a transformer, unserviced since 2014, that went up in flames.
[!cause-demand] Load on the network was 9 per cent below its limit at the time, they said, so demand cannot be blamed.
[trees-4] Neighbourhoods such as Eastside, with tree cover of 4 per cent, fared worst.
[~alone] Living alone was the strongest single predictor of death.
[inquiry] The inquiry that the governor set up in August will hear the authors next month.
[] Heat already kills more Americans than storms and floods together.
[] Similar gaps between counts and estimates have been found in Paris and Seoul.
[] The study has been accepted by a peer-reviewed journal.
