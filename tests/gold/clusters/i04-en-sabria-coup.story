story: i04-en-sabria-coup
lang: en
split: develop
subject: international, coup attempt

= attempt | Soldiers tried to seize power in Sabria on 14 November | time=2025-11-14
= tv | Mutineers held the state television building for five hours | value=5 h
= dead-11 | Eleven people were killed | value=11
= dead-37 | At least 37 people were killed | value=37
= leader-obi | General Tomas Obiri led the attempt
= leader-kassa | Colonel Reth Kassa led the attempt
= fled | President Adou fled the capital
= stayed | President Adou stayed in the palace
= curfew | A night curfew was imposed in the capital
= airport-shut | The airport is closed
= airport-open | The airport is open
= arrested-64 | 64 soldiers were arrested | value=64
= arrested-200 | More than 200 were arrested | value=200
= foreign | A foreign power backed the plotters
= pay | The soldiers rose over unpaid wages
= election | The election of 7 December will go ahead | time=2025-12-07
= election-off | The election has been put off
= union | The West Coast Union condemned the attempt
= internet | The internet was cut
= guard-loyal | The presidential guard stayed loyal
= guard-joined | Part of the presidential guard joined the mutiny
= staged | The government staged the coup attempt itself
x dead-11 / dead-37
x leader-obi / leader-kassa
x fled / stayed
~ airport-shut / airport-open
x arrested-64 / arrested-200
x election / election-off
x guard-loyal / guard-joined
x staged / foreign
x staged / pay
~ attempt / staged
~ foreign / pay

@ 2025-11-14T21:15+00:00 | Meridional Press | Correspondent in Port Ansel
# [attempt] Sabria says it has put down coup attempt
[attempt] Sabria's government said on Friday that loyal troops had defeated an attempt by mutinous soldiers to seize power in the West African country.
[tv] The mutineers occupied the headquarters of state television for about five hours before they surrendered.
[dead-11] Eleven people were killed, among them four civilians, Interior Minister Paul Sena said.
[leader-obi] He named General Tomas Obiri, a former chief of staff, as the leader of the plot.
[stayed] President Louis Adou had remained in the palace throughout, the minister added.
[guard-loyal] The presidential guard had stood by its commander-in-chief "to the last man".
[curfew] A curfew from 8 p.m. to 5 a.m. has been declared in Port Ansel.
[airport-shut] The international airport was shut and airlines diverted flights to neighbouring Maro.
[internet] Mobile internet service was down across the capital, according to the monitor NetPulse.
[] Witnesses heard heavy gunfire near the Bessou barracks from about 3 a.m.
[union] The West Coast Union condemned what it called an unconstitutional attempt to take power.
[] Sabria, a cocoa exporter of 12 million people, had its last coup in 1999.
[] Eleven people died in protests over fuel prices in June.
[] The US embassy told its citizens to stay indoors and denied rumours that it was evacuating staff.

@ 2025-11-15T17:40+00:00 | Meridional Press | Correspondent in Port Ansel
# [] Sabria prosecutor widens search for coup plotters
[arrested-64 ~attempt] Sabria has detained 64 members of the armed forces after Friday's failed coup, the prosecutor general said on Saturday.
[leader-kassa] The prosecutor, Amina Tolo, identified Colonel Reth Kassa of the Second Armoured Battalion as the head of the group.
[!leader-obi] General Obiri, whom the interior minister had named, was abroad for medical treatment and is not under investigation, she said.
[tv] Mutinous soldiers occupied state television for about five hours on Friday before they surrendered.
[dead-11] The government puts the death toll at eleven.
[dead-37] Doctors at two hospitals told Meridional Press that they had counted at least 37 bodies.
[airport-open] The international airport reopened at noon and the first flight, from Lisbon, landed at 1.20 p.m.
[curfew] The curfew from 8 p.m. to 5 a.m. remains in force in Port Ansel.
[foreign] President Louis Adou told the nation in a televised address that the plotters had acted with the help of "a foreign hand".
[] He did not name a country.
[] Neighbouring Maro denied that it had given the mutineers any support.
[union] The West Coast Union, a bloc of nine states, has condemned the attempt to take power.
[] Cocoa futures rose 3% in London on Friday.
[election] The electoral commission said that the presidential vote would be held on December 7 as planned.

@ 2025-11-17T06:00+00:00 | The Estuary Post | Delphine Marr in Port Ansel
# [] Behind the shutters of Port Ansel
[] Bread was on sale again on Sunday, and so were the rumours.
[attempt] On Friday men in uniform tried, and failed, to topple Louis Adou.
[] Nobody in the Bessou quarter agrees on why.
[pay] "They had not been paid since July; that is the whole story," said a sergeant's wife, who gave her name as Mariam.
[fled] A waiter at the Hotel Corniche saw the president's convoy race out of the city towards Lake Imo before dawn on Friday.
[guard-joined] Two companies of the palace guard had by then gone over to the rebels, according to a Western diplomat.
[dead-37] The morgue of the Saint-Roch hospital alone holds 22 dead, the military hospital another 15.
[arrested-200] Lawyers who go from barracks to barracks with lists of names say that more than two hundred people are being held.
[] Five of the lawyers have themselves been questioned.
[internet] Telephones still could not get online, a cut that began in the hours of the shooting.
[airport-open] Planes have been landing again since noon on Saturday.
[] Old men recalled 1999, when the shooting went on for nine days.
[tv] For five hours on Friday viewers of the state channel had seen nothing but a still picture of a waterfall, while the rebels had the building.
[] The waterfall is in Maro.
[?stayed ~fled] The government's line that the head of state never left his desk makes people here smile.
[] Mr Adou, 71, is seeking a fourth term.
[] He has been in power since 2009.

@ 2025-11-24T12:00+00:00 | Sahel & Coast Review | Analysis, Henrik Aaltonen
# [] Sabria: who gains from a failed coup?
[] Ten days on, more is known about the night of 13 to 14 November, though not by much.
[leader-kassa] It is now common ground that Colonel Kassa commanded the uprising.
[!guard-joined ~guard-loyal] Reports that two companies of the palace guard defected turned out to be false, because they were on leave.
[guard-loyal] The guard, a UN report says, kept faith with the president to a man.
[election-off] On Thursday the government postponed the December vote to an unspecified date.
[staged] Exiled opposition leader Sylvie Nkame maintains that the palace arranged the whole affair in order to get rid of it.
[!staged] That is hard to believe, because no regime shells its own ministry of finance for show.
[?foreign] Nor has anybody produced a shred of proof for the foreign hand that Mr Adou saw at work.
[pay] The simplest explanation is the best: soldiers who had gone four months without wages mutinied.
[] The prosecutor general has not spoken to the press again.
[arrested-200] A Red Cross team that was let into three camps the day after the shooting registered 213 prisoners.
[fled] Satellite pictures show the presidential motorcade at the Lake Imo villa at six in the morning.
[union] The West Coast Union was quick to denounce the putschists.
[] It has said nothing about the postponement.
[] Maro's president has invited Mr Adou for talks on the river border.
[] Cocoa traders, for their part, have moved on; prices are lower than before the coup.
