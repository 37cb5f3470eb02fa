story: e07-en-border-ceasefire
lang: en
split: develop
subject: international conflict, ceasefire on a disputed border

= truce | Varda and Solenia agreed a ceasefire in the Kesh valley | time=2025-02-14
= midnight | The ceasefire took effect at midnight on Friday | time=2025-02-15T00:00
= shelling | Varda's artillery fired on the town of Oresh after the ceasefire began | time=2025-02-15
= no-shelling | No Vardan unit opened fire after the ceasefire began | time=2025-02-15
= dead-4 | Four civilians were killed in Oresh | value=4 | time=2025-02-15
= dead-7 | Seven civilians were killed in Oresh | value=7 | time=2025-02-15
= toll-310 | The fighting has killed more than 300 people since January | value=310
= withdraw-10 | Both armies must pull back 10 kilometres under the deal | value=10 km
= withdraw-6 | The deal requires a pullback of 6 km | value=6 km
= began-pullout | Vardan troops have begun pulling back
= dug-in | Vardan troops have stayed where they were or reinforced their positions
= prisoners-88 | 88 prisoners were exchanged | value=88 | time=2025-02-18
= displaced-70k | About 70,000 people have fled the Kesh valley | value=70000
= dam | The Orlen dam provides two-fifths of Solenia's electricity | value=40%
= monitors | 120 foreign monitors will be deployed in the valley | value=120
= talks-march | The two foreign ministers will meet in Lisbon in March | time=2025-03
= pass-reopened | The Tamar pass has reopened to aid convoys
= speech-tue | President Morandt addresses the nation on Tuesday | time=2025-02-18
= hold-yes | The ceasefire is likely to hold
= hold-no | The ceasefire is likely to collapse
= town-shelled | The town of Oresh was hit by shells after the ceasefire began | time=2025-02-15
x shelling / no-shelling
x dead-4 / dead-7
x withdraw-10 / withdraw-6
x began-pullout / dug-in
x hold-yes / hold-no
~ truce / midnight
~ town-shelled / no-shelling

@ 2025-02-14T22:45+00:00 | Meridian Press Agency | Carla Nystad in Geneva
# [truce] Varda, Solenia agree to halt fighting in Kesh valley
[truce] Varda and Solenia have agreed to stop fighting over the Kesh valley after six days of indirect talks in Geneva, the Swiss hosts said late on Friday.
[midnight] The guns were due to fall silent at midnight local time.
[withdraw-10] According to a one-page summary seen by Meridian, the two armies are to withdraw 10 kilometres on either side of the river Orlen within a fortnight.
[monitors] A mission of 120 unarmed foreign monitors will patrol the vacated strip.
[toll-310] More than 300 people, most of them soldiers, have been killed since clashes erupted on January 9.
[displaced-70k] Some 70,000 civilians have left their homes.
[] The text says nothing about who owns the valley, which both countries have claimed since a 1954 map left the boundary undrawn.
[dam] At stake is the Orlen dam, source of around 40% of Solenia's power.
[] Varda's president, Ilyas Morandt, described the agreement as "a beginning and no more".
[] Solenia's prime minister, Katrin Vesely, made no immediate comment.
[talks-march] Foreign ministers are to reconvene next month in Lisbon.
[] An earlier truce, brokered by Turkey in 2016, lasted eleven weeks.
[] Oil prices slipped 0.6% on the news.

@ 2025-02-15T19:20+01:00 | Solenian Public Radio | Marek Dubrov
# [town-shelled dead-7] Oresh shelled hours into truce; seven dead
[shelling town-shelled] Shells struck the market quarter of Oresh shortly before four o'clock this morning, less than four hours after the Kesh ceasefire came into force, fired by Vardan guns on the ridge above the town.
[dead-7] The regional governor said seven residents, two of them children, lost their lives.
[] The bodies were taken to the gymnasium of the vocational school because the morgue has no power.
[] Prime Minister Katrin Vesely summoned the security council and cut short a visit to the north.
[dug-in] Far from leaving, she said, the enemy had moved fresh earthworks and two more batteries onto the heights overnight.
[~shelling] A defence ministry spokeswoman showed drone footage of flashes on the ridge, time-stamped 3.52 a.m.
[] She denied that Solenia had returned fire.
[withdraw-10] Under what was signed in Geneva neither side may keep a soldier within ten kilometres of the Orlen.
[] In Oresh, baker Anton Hruby swept glass from his doorway and said he had believed in the truce "for exactly one night's sleep".
[+displaced-70k] He is one of the few left in a valley that seventy thousand people have abandoned.
[+monitors] The foreign observers who are to watch the line, 120 of them on paper, have yet to land.
[] Schools in the border districts will stay shut on Monday.
[hold-no] Retired general Pavel Iske told this station he gave the arrangement a week before it fell apart.

@ 2025-02-16T12:00+00:00 | The Varda Chronicle | Staff
# [no-shelling ~midnight] Ministry: our guns have been silent since midnight
[no-shelling] The Ministry of Defence said on Sunday that not a single Vardan weapon had been discharged since the Geneva accord took hold.
[!shelling !town-shelled] Colonel Sefa Arman told reporters that the blasts in Oresh came from an ammunition store which Solenian reservists had hidden beneath the market.
[dead-4] He put the number of townspeople killed at four and offered condolences to their families.
[began-pullout] Columns of the Third Mountain Brigade have been rolling away from the river since dawn yesterday, he said, and journalists were invited to film them at the Sarin bridge.
[withdraw-6] He reminded reporters that the accord asks for a pullback of six kilometres, not the greater distance claimed across the river.
[speech-tue] President Morandt will address the nation on Tuesday.
[] Some opposition deputies accuse him of giving away positions for which 140 Vardan soldiers died.
[pass-reopened] Engineers have cleared the Tamar pass, and the first relief lorries went through at noon.
[] Eleven lorries carried flour, blankets and diesel.
[] Farmers in the Sarin district may collect livestock left behind from Wednesday.
[talks-march] The foreign minister, Leyla Oskan, confirmed she would travel to Lisbon for the March meeting.
[hold-yes] She was confident, she said, that the calm would last.
[] The national football association has lifted its ban on matches in the three border provinces.

@ 2025-02-20T07:00+00:00 | The Continental | Analysis by Sunniva Okafor
# [] Six days on, a valley waits
[] From the terrace of the only open hotel in Tamar one can see both armies' cooking fires.
[truce] It is not quite a week since Varda and Solenia signed up in Geneva to stop shooting.
[prisoners-88] On Tuesday 88 captives walked across the Sarin bridge in two lines and into the arms of their families.
[pass-reopened] Aid is moving again through the mountain pass, which had been blocked by mines since mid-January.
[shelling +town-shelled] The monitors' first report, circulated to diplomats on Wednesday, concludes from crater analysis that the rounds which hit Oresh on the truce's first night came from Vardan-held ground.
[dead-7] It lists the names of the seven dead.
[?began-pullout] Satellite pictures bought by this newspaper cast doubt on the brigade's televised departure: the same lorries appear to drive out by day and back by night.
[+monitors] Only 31 of the promised 120 observers have arrived, and they share four vehicles.
[dam] What neither capital says aloud is that whoever holds the ridge can switch off two in every five of Solenia's light bulbs.
[+displaced-70k] Some 70,000 people in borrowed rooms are waiting to hear whether the road home is open.
[talks-march] The next fixed point on the calendar is Lisbon, where the two foreign ministers sit down together in March.
[] Turkey, which has pipelines in both countries, has been noticeably quiet.
[toll-310] More than 300 people, most of them soldiers, have been killed since clashes erupted on January 9, and neither government wants to be the first to walk away.
[hold-yes] For that reason most diplomats I spoke to expect the truce to survive into spring.
[] Spring, of course, is when the snow leaves the high trails and infantry can move.
[~speech-tue] Mr Morandt's speech on Tuesday mentioned the word "peace" once.
