story: s03-en-ferry-grounding
lang: en
split: scored
subject: accidents

= aground | The ferry Isle of Carrow ran aground on the Skerry Bank on the evening of 7 November | time=2024-11-07
= aboard-214 | There were 214 people on board the ferry | value=214
= aboard-231 | There were 231 people on board the ferry | value=231
= hurt-9 | Nine people were treated for injuries | value=9
= hurt-17 | Seventeen people were treated for injuries | value=17
= refloated | The ferry was refloated on the high tide at 04:50 on 8 November | time=2024-11-08
= steering | A loss of steering caused the grounding
= off-course | The ferry left its planned route before any steering fault because of a bridge error
= no-oil | No oil leaked from the ferry
= oil-sheen | Oil leaked from the ferry
= back-service | The ferry will be back in service before Christmas
= back-march | The ferry will not be back in service before March
= inspected-sept | The ferry passed its annual safety survey in September | time=2024-09
= drill-none | The crew had held no evacuation drill for four months
= drill-done | The crew held an evacuation drill within the four weeks before the accident
= lifeboats | Two lifeboats from Portanmore and Selby took off the passengers
= built-1998 | The ferry was built in 1998
= wind | Winds were gusting to 50 miles an hour at the time
= rudder | The ferry's steering stopped working shortly before the grounding
= crew-16 | There were 16 crew aboard
x aboard-214 / aboard-231
~ hurt-9 / hurt-17
x steering / off-course
x no-oil / oil-sheen
x back-service / back-march
x drill-none / drill-done

@ 2024-11-08T00:35+00:00 | Northern Press Agency | Staff
# [aground] Ferry aground off Carrow with more than 200 on board
[aground +aboard-214] A passenger ferry carrying 214 people ran on to a sandbank off the island of Carrow on Thursday evening in heavy seas, the coastguard said.
[] The Isle of Carrow, operated by Strand Line, sent a mayday at 7.42pm, about two miles from its destination.
[lifeboats] Lifeboats from Portanmore and Selby brought the passengers ashore in relays over three hours.
[~crew-16] Children and elderly passengers were taken off first, and 16 crew stayed on the vessel.
[hurt-9] Nine people needed medical treatment, most of them for bruises and one for a broken wrist.
[wind] Gusts of up to 50mph were recorded at the Carrow lighthouse shortly before the accident.
[] "There was a long grinding sound and then everything on the tables slid to the left," said Agnes Rooney, a teacher travelling with her two sons.
[steering rudder] Strand Line said an early report from the master pointed to a sudden failure of the steering gear.
[~no-oil] The coastguard said there was no sign of pollution.
[] Tugs from Selby were due on the scene before dawn.
[] The island's other link, a small cargo boat, has been suspended until Saturday.
[built-1998] The 86-metre ship was built in Gdansk in 1998.

@ 2024-11-08T17:10+00:00 | Carrow & District Courier | Moira Tennant
# [] 'We sang to keep the children calm': islanders tell of night on the bank
[] They came up the slipway in foil blankets, some barefoot, one carrying a cello.
[] By midnight the hall of St Bride's school had become a hospital, a canteen and a cloakroom, and nobody on Carrow had gone to bed.
[hurt-17] Dr Hamish Orr, the island's only GP, said he and two nurses had seen 17 patients by breakfast, several of whom had at first told rescuers they were fine.
[] Two were flown to the mainland, among them a man of 71 with chest pains.
[refloated] The ferry herself came off with the morning tide a little before five, with two tugs pulling, and was towed backwards to Selby.
[] Fishermen who watched from the pier gave her a thin cheer.
[oil-sheen] By then, however, a rainbow film stretched for some 300 yards from the bank, and Ewan Gillies, who farms oysters in the bay, said it could have come from nowhere but the ship's tanks.
[] Mr Gillies has stopped harvesting until the water has been tested.
[+lifeboats] Nearly everyone we spoke to praised the two volunteer lifeboat crews, who crossed to and fro between ship and pier until after eleven.
[] Coxswain Shona Pirie of the Portanmore boat said it was her first call-out in charge.
[aboard-231] There was some confusion over numbers: the sheet kept by teachers and church wardens at the hall door, checked twice against the purser's list, showed 231 names from the ship.
[] Strand Line has promised every family a refund and two free crossings.
[] Councillor Neil Baird denied that the island had been caught unprepared, saying the emergency plan had been rehearsed with the fire service in June.
[wind] At the worst of it the wind was touching 80km/h and the pier lights went out twice.
[] The shop sold out of socks.

@ 2024-11-09T12:00+00:00 | Strand Line newsroom | Communications team
# [] Isle of Carrow: update on Thursday's incident
[+lifeboats] Strand Line wishes again to thank the people of Carrow and the Portanmore and Selby lifeboats, which brought our passengers to land.
[aground +wind] At about 7.40pm on 7 November the Isle of Carrow touched bottom on the Skerry Bank while approaching harbour in gusts of 50 miles per hour.
[aboard-214 ~crew-16] Our electronic boarding system recorded 198 passengers and 16 crew, a total of 214.
[rudder ~off-course] Preliminary data show that the rudder stopped responding to commands from the bridge some 90 seconds before contact.
[] The hydraulic unit concerned had been replaced in May by the manufacturer, and we have asked for a full explanation.
[refloated] The ship was refloated at 4.50am on Friday and is now alongside in Selby.
[inspected-sept] She passed her annual survey in September without a single condition being imposed.
[drill-done] Evacuation procedures were last practised by this crew on 19 October.
[~no-oil] Divers have found scratches and one dent of about four metres in the hull, but no breach.
[no-oil] All fuel tanks are intact and nothing has been lost from them.
[back-service] We expect the vessel to return to the route before Christmas.
[] In the meantime the Isle of Merrin will sail to Carrow three times a week from Tuesday.
[] Claims for lost luggage may be made on our website until 31 January.

@ 2024-11-16T06:00+00:00 | The Mainland Observer | Priya Galbraith, transport correspondent
# [off-course] Stranded ferry was off course eight minutes before its rudder failed
[off-course] Tracking data seen by the Observer show that the Isle of Carrow had strayed from its charted approach well before any trouble with the rudder, after a waypoint was entered wrongly on the bridge.
[] The signals, transmitted every ten seconds, place the ship 600 metres east of the channel at 7.32pm.
[?steering ?rudder] "A steering fault at the end of that track is a consequence, or an excuse, but it is hard to see how it is the cause," said Captain Leif Aune, a former accident investigator.
[] The Marine Safety Bureau, which has interviewed 22 witnesses, would say only that it was keeping an open mind.
[] Its interim report is due in January.
[drill-none] Two members of the crew also told this newspaper that no abandon-ship exercise had taken place since the start of July, because the timetable left no room for one.
[] Both asked not to be named for fear of losing their jobs.
[+inspected-sept] The vessel, which sailed through its yearly inspection in September, is the oldest in a fleet of five.
[+built-1998] Launched in Poland in 1998, it has had three owners.
[back-march] Repairers at Selby now believe that work on the keel will keep it out of service until at least the middle of March.
[refloated] She was hauled clear by tugs just before 5am on the day after the accident, and has not moved since.
[] For Carrow, where 60 per cent of winter income comes from visitors, that would be a second lost season after the closure of the airstrip last year.
[hurt-17 +aground] Seventeen people received treatment after the ferry struck the Skerry Bank on the night of 7 November, one of whom is still in hospital.
[] Lawyers acting for 40 passengers have written to the company.
[] Strand Line, which made a profit of £7m last year, disputes that it cut corners and says safety spending has risen by a fifth since 2021.
[] The transport minister, Alun Prosser, will meet islanders on 25 November.
