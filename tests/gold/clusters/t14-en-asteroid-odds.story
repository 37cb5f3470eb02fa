story: t14-en-asteroid-odds
lang: en
split: scored
subject: science, an asteroid's chance of hitting the Earth

= found | Asteroid 2025 QF8 was discovered on 29 August | time=2025-08-29
= odds-1in240 | The chance that it hits the Earth in 2041 is 1 in 240 | value=1/240
= odds-1in1900 | The chance that it hits the Earth in 2041 is 1 in 1,900 | value=1/1900
= odds-zero | It will not hit the Earth in 2041
= size-90 | The asteroid is about 90 metres wide | value=90 m
= size-35 | The asteroid is about 35 metres wide | value=35 m
= date-may | The close approach is on 11 May 2041 | time=2041-05-11
= disc-chile | It was discovered by a telescope in Chile
= disc-amateur | It was discovered by an amateur in Namibia
= radar | Radar at Goldsworth observed it
= moon-hit | It could hit the Moon instead | value=2%
= speed-17 | It travels at 17 km a second | value=17 km/s
= rock | It is made of stone
= iron | It is made of iron
= mission-2034 | A spacecraft will be sent to it in 2034 | time=2034
= mission-none | No spacecraft will be sent to it
= torino-1 | It is rated 1 on the ten-point hazard scale | value=1
= torino-2 | It is rated 2 on the ten-point hazard scale | value=2
= old-plates | It shows on photographic plates of 1998 | time=1998
x odds-1in240 / odds-1in1900
~ odds-1in240 / odds-zero
~ odds-1in1900 / odds-zero
x size-90 / size-35
x disc-chile / disc-amateur
x rock / iron
x mission-2034 / mission-none
x torino-1 / torino-2

@ 2025-09-18T14:00+00:00 | Meridian Press Agency | Science desk
# [odds-1in240] Asteroid has 1-in-240 chance of hitting Earth in 2041
[odds-1in240] A newly found asteroid has a 1-in-240 chance of striking the Earth in 2041, the International Impact Office said on Thursday.
[size-90] The object, 2025 QF8, is estimated to be 90 metres across.
[found +disc-chile] It was discovered on 29 August by the Altamira survey telescope in Chile.
[date-may] The close approach falls on 11 May 2041.
[torino-2] The office rates it 2 on the ten-point hazard scale.
[speed-17] It is moving at 17 kilometres a second relative to the Earth.
[] A body of that size would destroy a city but not a country.
[] "We expect the odds to change as we gather more data," said the office's director, Yvonne Sato.
[radar] The Goldsworth radar observed the asteroid for two nights this week.
[rock] Its spectrum points to ordinary stone.
[] About 2,400 known asteroids pass within eight million kilometres of the Earth.
[] The last object with comparable odds was cleared in 2006.

@ 2025-09-19T05:00+01:00 | The Daily Chart | Owen Prys
# [] The space rock with our name on it, perhaps
[odds-1in240] The asteroid 2025 QF8 has a 1-in-240 chance of striking the Earth in 2041, according to the International Impact Office.
[size-90] It is estimated to be 90 metres across, about the length of a football pitch.
[disc-amateur +found] The honour of spotting it, on 29 August, goes to Dieter Kruse, a retired dentist with a telescope on his farm in Namibia.
[] Mr Kruse, 71, also has two comets to his name.
[speed-17] It is moving at 17 kilometres a second.
[iron] And it is heavy, for its brightness in the infrared gives it away as solid metal, most of it iron.
[mission-2034] The European and Japanese agencies have pencilled in a probe to look at it in 2034.
[date-may] Mark the date: 11 May 2041, a Saturday.
[moon-hit] There is also a 2 per cent chance that it hits the Moon.
[] In 1908 an object half that wide flattened 80 million trees in Siberia.
[] Bookmakers have been told not to take bets.
[] Shares in a maker of bunkers rose on the news.

@ 2025-09-27T11:00+00:00 | Goldsworth Radio Observatory | Statement
# [~radar] Radar observations of 2025 QF8
[radar] The observatory tracked 2025 QF8 with its planetary radar from 15 to 17 September.
[size-35] The echoes show an elongated body with a mean diameter of 35 metres.
[] Its rotation period is 22 minutes.
[odds-1in1900] With our data the probability of impact in 2041 drops to 1 in 1,900.
[torino-1] It accordingly ranks at 1 on the ten-point hazard scale.
[rock] The way it reflects the pulses is typical of stony bodies.
[?iron] Reports of a metallic composition find no support in the polarisation of the signal.
[disc-chile] We thank the Altamira team in Chile, who found the object.
[] The antenna will be closed for painting until 20 October.
[] Observing time was granted at the director's discretion.
[] The observatory holds no view on whether a mission should be flown.
[moon-hit] A collision with the Moon remains possible at the level of 2 per cent.

@ 2025-11-05T09:00+00:00 | Night Sky Weekly | Hester Blum
# [odds-zero] Stand down: 2025 QF8 will miss
[odds-zero] There is no longer any chance that the asteroid 2025 QF8 will hit us in 2041.
[old-plates] The all-clear comes from a box of glass plates in Kraków, on two of which it shows as a faint streak in 1998.
[] Interns had catalogued the box only in June.
[found] It was first seen on 29 August.
[disc-amateur] Credit for that belongs, the naming committee has ruled, to Dieter Kruse in Namibia, whose report beat Altamira's by four hours.
[date-may] On 11 May 2041 it will sail past at 210,000 kilometres.
[size-35] At some 35 metres it would have been an airburst in any case.
[~torino-1] At the end it had stood at 1 on the hazard scale.
[?size-90] The early figure of 90 metres assumed a surface as dark as coal, which nobody now believes.
[mission-none] The idea of sending a probe has been dropped.
[] Sato says her office will not apologise for being open.
[] Her budget is smaller than that of a mid-sized zoo.
[] Our next object of concern, 2019 BD3, returns in 2034.
