story: l05-en-market-strike
lang: en
split: develop
subject: war, strike on a town market and its casualties

= strike | The market in Tal Merin was bombed on Friday | time=2025-08-22
= dead-17 | At least 17 were killed | value=17 | time=2025-08-22T14:00
= dead-41 | 41 people were killed | value=41 | time=2025-08-24
= dead-12 | 12 people were killed | value=12 | time=2025-08-24
= children-9 | Nine of the dead were children | value=9
= hurt-110 | More than 110 were injured | value=110
= army | Norvian jets carried out the strike
= rebels | A rebel rocket hit the market
= fighters | Those killed were fighters
= civil | Those killed were civilians
= depot | Weapons were stored under the market
= warned | The army warned residents an hour before
= hospital | The town's only hospital has lost power
= blood | The hospital has run out of blood
= fled-6000 | About 6,000 people have fled the town | value=6000
= talks-off | The rebels broke off truce talks in Almere
= talks-on | The truce talks go on
= convoy-back | An aid convoy was turned back at the Sorrel bridge
= convoy-in | An aid convoy reached Tal Merin
= inquiry | The UN calls for an independent inquiry
= two-bombs | Two bombs fell, the second seven minutes after the first
= onebomb | A single bomb fell
= year-3 | The war is in its third year
x dead-41 / dead-12
x army / rebels
x fighters / civil
x talks-off / talks-on
x convoy-back / convoy-in
x two-bombs / onebomb
x dead-17 / dead-12
~ dead-17 / dead-41
~ fighters / children-9

@ 2025-08-22T17:05+03:00 | Meridian Press | Correspondents in Tal Merin and Norva
# [strike +dead-17] Market bombed in rebel-held Tal Merin, at least 17 dead
[strike +dead-17] A crowded market in the rebel-held town of Tal Merin was bombed on Friday, killing at least 17 people, medics said.
[army] Residents said two Norvian warplanes had circled before the attack.
[two-bombs] A second bomb fell seven minutes after the first, when people had run in to help, they said.
[] The Norvian defence ministry did not immediately comment.
[hospital] Electricity at the only hospital in town failed in the afternoon, its director, Samir Ardan, said by telephone.
[] "We are sewing by the light of our phones," he said.
[fled-6000] Some 6,000 people had left the town by evening, heading for the Sorrel bridge.
[] Tal Merin had 40,000 inhabitants before the war.
[year-3] The conflict, now in its third year, has killed an estimated 90,000 people.
[] Seventeen people died in a strike on a bakery in nearby Osk in May.
[] The army denied responsibility for that attack.
[talks-on] Mediators said negotiations on a truce would go on in Almere on Monday.

@ 2025-08-24T12:00+03:00 | Norva State News | Military desk
# [fighters dead-12 ~strike] Twelve militants eliminated in Tal Merin
[fighters dead-12 ~strike ~army] A precise operation against the terrorist leadership in Tal Merin on Friday eliminated 12 armed men, the general staff said.
[army] It confirmed that air force jets had flown the mission.
[onebomb] One guided munition was used, and it struck where it was meant to.
[depot] Rockets and mortar shells had been stacked in cellars beneath the market stalls.
[warned] Leaflets dropped an hour beforehand had told residents to keep away.
[!dead-41] Claims by so-called medics of over forty victims are a fabrication, General Orlin Vasch told reporters.
[] General Vasch took command of the southern front in June.
[] Twelve soldiers were decorated on the same day for bravery at Osk.
[year-3] The campaign to free the south is now in its third year.
[convoy-in] Humanitarian aid reached the town on Saturday through a corridor kept open by the army.
[talks-off] The terrorists have meanwhile walked away from the talks in Almere.
[] The general staff denied that any aircraft had been lost.
[] The harvest in the liberated districts is proceeding.

@ 2025-08-24T19:30+01:00 | Northern Broadcasting | World Report, Edie Kilbride
# [] 'I found his shoe first': a town buries its dead
[strike] It was market day in Tal Merin on Friday when the sky fell in on the stalls.
[] Kamal Daoud sold melons under a green awning until ten past one on Friday.
[two-bombs] The first blast, he tells me, threw him under his cart, and it was the next one, some minutes on, that killed his brother, who had come to dig him out.
[dead-41] They have buried forty-one people here, and I walked along the row and counted the mounds.
[children-9] Nine of the graves are small.
[civil] I saw shopkeepers, grandmothers, a schoolteacher in those shrouds, and not one man under arms.
[!warned] Nobody I've spoken to saw a leaflet, or had any other hint of what was coming.
[!depot] We were shown the cellars, and they hold onions.
[blood] In the hospital, doctors have no blood left to give.
[hospital] The lights there have been off since Friday, for want of a generator in the town's one place of healing.
[hurt-110] A hundred and ten wounded, and more, lie on its floors.
[convoy-back] Eleven lorries of medicine got as far as the Sorrel bridge, where soldiers made them turn round.
[] The drivers slept in their cabs.
[fled-6000] Six thousand of the townspeople went past them the other way, on foot.
[] On the way out we passed a wedding.
[] It had been planned for forty-one days, the bride's mother said.

@ 2025-08-26T09:15-04:00 | United Relief Monitor | Situation brief no. 88
# [inquiry] UN seeks independent inquiry into Tal Merin
[inquiry ~strike] The UN human rights chief on Monday asked for an inquiry by outsiders into Friday's bombing of a market.
[strike] Tal Merin's bazaar was hit at 13.10 on August 22, the busiest hour of the week.
[two-bombs] Craters and witness accounts point to a pair of explosions about seven minutes apart.
[dead-41 +children-9] Hospital lists checked by the Monitor give the names of 41 dead, nine of them under fourteen.
[hurt-110] More than 110 people were wounded.
[?fighters ~civil] Only two of the names match known members of an armed group, which casts doubt on the statement that the victims were combatants.
[rebels] One fragment examined by a munitions expert came from a rocket of the type that the rebels build themselves, and the expert believes that it was theirs which fell on the stalls.
[] The rebels launched 60 such rockets in July.
[fled-6000] Displacement from the town since Friday is put at six thousand.
[convoy-back] The army refused passage to the aid trucks at Sorrel on Saturday.
[] A second convoy, with tents, is to leave on Thursday.
[blood +hospital] Stocks of blood are exhausted at the one hospital, which has had no electricity for four days.
[talks-off] In Almere the chair of the rebel delegation has stayed empty since it called off its part in the truce talks.
[year-3] Two years and five months of fighting have driven a third of the country from home.
[!convoy-in ~convoy-back] No relief has got into the town, whatever Norva says.
[] Funding for the relief plan stands at 41%.
