story: u11-en-whale-stranding
lang: en
split: scored
subject: nature, pilot whales stranded on an island beach

= stranded | Pilot whales stranded on Hallow Bay on Sandray | time=2025-09-14
= count-77 | 77 whales stranded | value=77
= count-91 | 91 whales stranded | value=91
= refloated-12 | Twelve whales were refloated | value=12
= died-all | Every one of the whales died
= sonar | Naval sonar drove them ashore
= leader-ill | They followed a sick leader ashore
= navy-away | No navy vessel was within 200 miles
= navy-near | A naval exercise was under way 30 miles off
= bury | The carcasses will be buried at the landfill
= tow-out | The carcasses will be towed out to sea
= largest | It was the largest stranding in Britain in a decade
= not-largest | A larger stranding took place in 2023
= calf | A calf was kept alive in a harbour pool
= euthanised | The vets put 30 animals down | value=30
= smell-cost | Clearing the beach will cost £210,000 | value=£210000
= hotel | Two hotels lost their bookings
= warming | Warmer water brings squid and whales closer inshore
x count-77 / count-91
x refloated-12 / died-all
x sonar / leader-ill
x navy-away / navy-near
x died-all / calf
x bury / tow-out
x largest / not-largest

@ 2025-09-14T16:00+01:00 | Northline News Agency | R. Abernethy
# [stranded count-77] Seventy-seven whales strand on Sandray
[stranded count-77] A pod of 77 long-finned pilot whales was found stranded on the sands of Hallow Bay on the island of Sandray on Sunday morning.
[refloated-12] Volunteers got twelve of them back into deep water on the afternoon tide.
[euthanised] Vets put down 30 animals that were too weak to be moved.
[largest] It is the largest mass stranding in Britain for ten years, said the Marine Rescue Trust.
[] The alarm was raised by a woman walking her dog at about 7am.
[leader-ill] The Trust said the pod had probably followed an ailing female on to the beach.
[] Pilot whales keep close family bonds.
[] Police asked the public to stay away.
[navy-away] The Ministry of Defence said it had no ships within 200 miles of the island.
[] Sandray lies 11 miles off the mainland.
[] A lecture on the island's birds was called off.
[] The weather was calm, with light winds from the west.

@ 2025-09-16T08:00+01:00 | The Sandray Observer | Catriona Begg
# [] The bay where nobody slept
[died-all] The last of the Hallow Bay whales was found dead on the skerries yesterday, and with it went the hope that any had been saved.
[stranded] They came in on Sunday before it was light, and by breakfast the whole long curve of the bay was dark with them.
[count-91] Islanders who walked the tideline with paint cans marked 91 bodies.
[?count-77] They have little faith in the Trust's 77, a figure taken from a single drone photograph.
[navy-near] Skippers in Port Alder say grey ships had been at exercises some thirty miles out all week.
[bury] The council will put the bodies into the ground at Kilmory tip, starting tomorrow.
[euthanised] Thirty had been put out of their misery by the vets on the first day.
[hotel] The Bay Hotel and the Anchor have lost every booking for the month.
[] School was cancelled so that the older pupils could carry buckets.
[] Father Munro said a prayer from the bonnet of a van.
[] The ferry ran an extra sailing for the volunteers.
[] Donations can be left at the post office.

@ 2025-09-18T06:00+01:00 | The Daily Beacon | Science correspondent Neil Faraday
# [sonar] Sonar drove Sandray whales to their deaths, scientists say
[sonar] Bleeding in the ears of the first animals examined shows that the Sandray pod was panicked ashore by naval sonar, scientists said last night.
[stranded] The herd of pilot whales came ashore at Hallow Bay on Sunday.
[?navy-away] Satellite pictures cast doubt on the ministry's assurance that no warship was within 200 miles.
[not-largest] Bigger herds than this have been lost recently: 118 died on Torsa in the summer of 2023.
[refloated-12] A dozen of the animals were led back to sea by rescuers.
[warming] Waters half a degree warmer than in the 1990s have pulled squid, and the whales that eat them, towards the coast.
[] The results have not been reviewed by other researchers.
[smell-cost] Clearing the sands is expected to cost the council £210,000.
[tow-out] The remains will be dragged out past the shelf by two tugs, the environment agency said.
[] Similar injuries were seen in beaked whales off Greece in 1996.
[euthanised] Vets ended the lives of 30 animals on the sand.
[hotel] Two hotels have had all their reservations for September cancelled.
[] Pilot whales dive to 600 metres.
[] The navy trains in the area twice a year.

@ 2025-09-22T12:00+01:00 | Tidewrack, a naturalist's blog | Isla Roth
# [] What we owe the whales of Hallow Bay
[] I have been to eleven strandings and none of them smelled like this.
[stranded] You will know by now that a pod of pilot whales ran aground here a week ago on Sunday.
[!sonar] Dr Lind, who opened the ears herself, told me that the newspapers misread her and that sonar had nothing to do with it.
[] She has opened more ears than anyone in the country.
[!died-all] And no, they did not all die, for I watched four with tagged fins blow beyond the point on Friday.
[calf] A calf of perhaps three weeks is being fed by tube in the harbour pool.
[] She has been named Biscuit by somebody who ought to be ashamed.
[bury] Diggers have begun laying the dead under the clay at the Kilmory landfill.
[smell-cost] The bill for the beach stands at £210,000, which is a lot for 900 islanders.
[?warming] I am not persuaded that warmer seas have brought squid and whales inshore, since my own squid counts have not changed.
[~hotel] Both hotels are empty.
[] Gulls have come from as far as Barra.
[] I will post the tooth sections when I have them.
