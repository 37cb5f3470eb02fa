story: e14-en-wildfire-orrin
lang: en
split: develop
subject: disasters, wildfire in a mountain resort

= town-evac | The town of Orrin was evacuated | time=2024-08-19
= acres-6200 | The Saddle Creek fire had burned 6,200 acres | value=6200 acres | time=2024-08-20
= acres-41k | The fire has burned 41,000 acres | value=41000 acres | time=2024-08-24
= houses-118 | 118 houses were destroyed | value=118
= houses-203 | More than 200 houses were destroyed | value=203
= dead-couple | An elderly couple died in their car on Ridge Road
= dead-at-home | The couple died at home after choosing to stay
= powerline | The fire was started by a downed power line
= campfire | The fire was started by an abandoned campfire
= lightning | Lightning started the fire
= sirens-silent | The town's warning sirens were never sounded
= sirens-on | The warning sirens sounded at 5.10 p.m. | time=2024-08-19T17:10
= contained-15 | The fire is 15% contained | value=15% | time=2024-08-22
= crews-900 | About 900 firefighters are on the fire | value=900
= return-week | Residents can go home within a week
= return-month | It will take at least a month before residents can go back
= thinning | The forest around Orrin had not been thinned since 2011 | time=2011
= shutoff | The utility had cut power to the area before the wind rose
= no-shutoff | The utility did not switch off its lines despite the forecast
= governor-emerg | The governor declared a state of emergency
= insurer-left | Insurers had dropped one in four home policies in the county
= wind-70 | Winds gusted to 70 mph on Monday | value=70 mph
x dead-couple / dead-at-home
x powerline / campfire
x powerline / lightning
x campfire / lightning
x sirens-silent / sirens-on
x return-week / return-month
x shutoff / no-shutoff
~ acres-6200 / acres-41k
~ powerline / shutoff
~ houses-118 / houses-203

@ 2024-08-20T07:30-06:00 | Interstate News Service | Nora Whitlock
# [town-evac] Wind-driven wildfire empties mountain town of Orrin
[town-evac] All 3,400 residents of Orrin were ordered out on Monday evening as a wildfire pushed by fierce winds crossed Saddle Creek and entered the town from the west.
[acres-6200] The fire had covered 6,200 acres by daybreak on Tuesday, the State Forestry Division said.
[wind-70] Gusts reached 70 miles an hour at the ski area's summit station.
[sirens-on] Sheriff's Capt. Luis Breck said the town's sirens were set off at 5.10 p.m., about twenty minutes before the first houses caught.
[] Two shelters have been opened at the county fairground and a high school in Dell.
[governor-emerg] Gov. Alma Reyes declared a state of emergency shortly before midnight.
[crews-900] Nearly 900 firefighters and 14 aircraft were assigned, though smoke grounded most of the planes.
[] There were no confirmed deaths, but six people had not been accounted for.
[lightning] Forestry investigators were looking at a dry thunderstorm on Sunday night, whose lightning they believe lit a tree above the creek.
[] Orrin, a former silver camp at 8,100 feet, lives mostly on skiing and summer weddings.
[] The county had seen no measurable rain for 47 days.
[] Highway 9 is shut between Dell and the pass.

@ 2024-08-21T19:05-06:00 | KDLL-TV Dell | Marcy Oyelaran
# [sirens-silent] "Nothing went off": Orrin families say no siren warned them
[town-evac] All of Orrin, thirty-four hundred people, is gone from the mountain.
[] Tonight the parking lot at the fairground has become a small city of pickups, dogs and lawn chairs.
[sirens-silent] Every one of the eleven families we spoke to said the same thing, that the horns on the fire hall roof stayed mute on Monday.
[] Most learned of the danger from a neighbor hammering on the door.
[dead-couple] Officials identified the two people found in a burned-out sedan on Ridge Road as Walt and Ginny Sorrell, both in their eighties, who were trying to get out.
[houses-118] A first drive-through by damage teams counted 118 homes gone.
[powerline] Ranch hand Cody Elias showed us video from his phone of a sparking wire on the ground by the creek at 4.38 p.m., with flames already in the grass.
[no-shutoff] Ridgeline Electric kept its circuits live all day although the weather service had put out a red-flag warning.
[] The company declined an interview and sent a two-line statement of sympathy.
[insurer-left] For many here the next blow is on paper, since insurers have walked away from a quarter of the homes in this county.
[] Cheryl Amos got her cancellation letter in May.
[return-week] The sheriff told evacuees at a noon meeting that he hoped to have them home inside seven days.
[] Someone at the back clapped, and then nobody else did.
[crews-900] Up on the lines some 900 men and women are trading twelve-hour shifts.
[] Donations of diapers and dog food are piling up faster than volunteers can sort them.

@ 2024-08-22T15:00-06:00 | Ridgeline Electric | Press statement
# [] Ridgeline Electric statement on the Saddle Creek fire
[] Our hearts are with the people of Orrin, among them 61 of our own employees and retirees.
[shutoff] The Saddle Creek circuit was de-energized at 2.15 p.m. on Monday under our wind safety plan, more than two hours before smoke was reported.
[campfire] Evidence gathered by our investigators points instead to an illegal campfire left burning at the Cutbank trailhead.
[!powerline +wind-70 ~shutoff] The line in the video circulating online came down later, in gusts that hit 70 mph, and carried no current.
[] We have preserved every pole, insulator and recording from the area and have turned them over to the state.
[thinning] We also note that the state forest bordering the town has not been thinned since 2011.
[] Ridgeline spent $84 million on trimming trees along its own rights of way last year.
[] Crews will have to replace 212 poles and nine miles of wire.
[] Power has been restored to the hospital in Dell and both shelters.
[] Customers in the evacuation zone will not be billed for August.
[] A relief fund of $2 million has been set up with the county food bank.
[] We ask everyone to wait for the facts.

@ 2024-08-24T06:00-06:00 | The Capital Ledger | Ben Castellan and Priya Nair
# [] How Orrin burned: a reconstruction
[] The first 911 call came from a wedding planner who thought she was looking at a sunset.
[town-evac] By dusk on Monday the whole town had been told to go.
[wind-70] What chased it down the canyon was a westerly that touched seventy miles an hour.
[acres-41k] Five days later the blaze has eaten 41,000 acres and is still moving north.
[contained-15] Fire lines hold about 15 percent of its edge, a figure that has not changed since Thursday.
[houses-203] County assessors who walked every street put the number of dwellings lost at 203.
[dead-at-home] Walter and Virginia Sorrell were found in their kitchen, having told a deputy that they would not leave their horses.
[sirens-silent] Logs from the county dispatch center show the command to sound the sirens was typed at 5.10 and never sent.
[powerline] A state arson team has recovered a broken jumper from a Ridgeline pole, with arc marks, at the exact spot where the burn began, and regards it as the ignition point.
[?campfire] Rangers who checked the Cutbank trailhead found a cold, rain-washed fire ring that they say had not been used in weeks.
[no-shutoff] Meter data obtained by the Ledger show houses along the creek still drawing current at 4.36 p.m.
[thinning] It did not help that no saw had touched the surrounding state forest in thirteen years.
[crews-900] Nearly 900 firefighters and 14 aircraft are assigned, many of the crews on their third deployment of the summer.
[insurer-left] One homeowner in four had lost coverage before the first spark.
[return-month] With the water plant wrecked and gas mains to be tested house by house, engineers expect families to be kept away for at least a month.
[governor-emerg] Ms. Reyes, who had put the state on an emergency footing within hours, has asked Washington for help.
[] A reconstruction in 2013 of the Black Fork fire reached many of the same conclusions, and was shelved.
