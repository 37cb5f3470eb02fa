story: r08-en-fossil-find
lang: en
split: develop
subject: science, a fossil of a large marine animal, its age, size and ownership

= find | A fossil of a new marine reptile, Thalassodon karroi, was described
= found-by | A shepherd, Lwazi Nkomo, found the fossil in 2019 | time=2019
= length-11 | The animal was 11 metres long | value=11m
= length-7 | The animal was no more than 7 metres long | value=7m
= age-247 | The fossil is 247 million years old | value=247m
= age-239 | The fossil is 239 million years old | value=239m
= fast | Giants evolved within five million years of the great extinction
= new-species | The fossil is a new species
= not-new | The fossil belongs to the known species Cymbodon major
= skull | The skull is 1.9 metres long | value=1.9m
= bones-60 | About 60 per cent of the skeleton was recovered | value=60%
= teeth | Its blunt teeth crushed shells
= hunter | Its teeth cut flesh: it hunted other reptiles
= journal | The study appeared in Archive of Deep Time | time=2026-04
= legal | The fossil left the country with a permit
= illegal | The fossil was exported without a permit
= return | The museum will send the fossil back
= birth | It carried an unborn young
= display | The fossil goes on show in October | time=2026-10
= dug-3 | Digging it out took three years | value=3
x length-11 / length-7
x age-247 / age-239
x new-species / not-new
x teeth / hunter
x legal / illegal
~ find / not-new
~ fast / age-239

@ 2026-04-14T16:00+01:00 | University of Wexmoor | Press release
# [fast] A marine giant that rose soon after the greatest extinction
[find journal] Palaeontologists at the University of Wexmoor have described Thalassodon karroi, a marine reptile from the Karse valley, in the journal Archive of Deep Time.
[new-species] The animal belongs to a species that is new to science.
[length-11] From snout to tail it measured about 11 metres, as long as a city bus.
[age-247] Volcanic ash above the skeleton dates it to 247 million years ago.
[fast] It shows that giants had evolved within five million years of the extinction that ended the Permian.
[skull] The skull alone is 1.9 metres long.
[bones-60] The team recovered about 60 per cent of the skeleton.
[dug-3] It took three years to free the bones from the rock.
[teeth] Rounded, blunt teeth suggest a diet of shellfish.
[found-by] The fossil was first noticed in 2019 by a local shepherd, Lwazi Nkomo.
[display] It will go on show at the Wexmoor Museum in October.
[] "This is the find of a lifetime," said Professor Imogen Slade, who led the work.
[] The research was paid for by the Ferrand Trust.

@ 2026-04-14T18:20+01:00 | Overland News | Science desk
# [find length-11 found-by] Giant sea reptile found by shepherd was as long as a bus
[find new-species +length-11] A sea monster the length of a bus has been named as a new species of marine reptile, seven years after its bones were spotted on a hillside.
[length-11 age-247] Thalassodon karroi grew to 36 feet and swam in warm seas 247 million years ago, scientists said on Tuesday.
[fast +journal] Writing in Archive of Deep Time, they say that its size shows how quickly life produced giants after the Permian extinction, in under five million years.
[] That extinction wiped out nine in ten species in the sea.
[found-by] The fossil was first noticed in 2019 by a local shepherd, Lwazi Nkomo.
[] "I thought it was a fence post," he said.
[skull bones-60] The team dug up some 60 per cent of the skeleton, including a skull of nearly two metres.
[teeth] It probably lived on clams and ammonites, which it crushed with blunt teeth.
[birth] Between its ribs lay the bones of an unborn young.
[] Giving birth to live young was common among marine reptiles.
[display] Visitors to the Wexmoor Museum will be able to see it from October.
[] The largest marine reptile known, from Canada, was about 21 metres long.
[] Two other skeletons from the valley have yet to be studied.

@ 2026-04-29T07:00+02:00 | Karse Valley Herald | Nomvula Dube
# [] The shepherd, the giant and the wristwatch
[illegal !legal] The bones of Thalassodon were flown out in 2020 with no export permit, the national heritage council has told the Herald, and no licence bearing the number given by the university was ever issued.
[find found-by] Described this month by British scientists, the marine reptile was found in 2019 by Lwazi Nkomo as he looked for a lost ewe.
[] Mr Nkomo was given a wristwatch and a framed photograph.
[display] The skeleton is due to be put on display in Wexmoor this October.
[age-239 ?age-247] Geologists in the capital who mapped the same beds in 2018 put them at 239 million years, and doubt the older date in the paper, because the ash that it relies on had been moved by a landslide.
[] A difference of that size would matter, since several giants are known from that later time.
[bones-60] The skeleton, more than half of it complete, weighs nearly two tonnes.
[dug-3] It spent three years under the drills of the preparators.
[journal +new-species] The paper, in Archive of Deep Time, calls it a new species and thanks nobody in the valley by name.
[] Under the law of 1999 all fossils belong to the state.
[] Germany returned a dinosaur to Brazil in 2023 after a similar dispute.
[skull] Its skull, at 1.9 metres, is longer than Mr Nkomo is tall.
[] The valley's museum was built with tiles from a closed school.

@ 2026-06-18T11:00+01:00 | Strata Weekly | Oscar Lindqvist
# [] Thalassodon gets a second look
[find journal] In April the world met Thalassodon karroi, a marine reptile announced in Archive of Deep Time with a fanfare that few fossils enjoy.
[length-7 !length-11] Now a comment signed by nine specialists argues that the creature can have been no more than seven metres long, and that the 11 in the paper came from scaling up a relative with a longer tail.
[not-new] They assign the bones to Cymbodon major, a species named in 1931.
[hunter] Under the microscope the teeth show worn cutting edges of the kind that slice flesh, so that its prey was other reptiles.
[?fast] That giants came within five million years of the extinction is, in their view, not supported by the evidence.
[age-247] Professor Slade stands by the age of 247 million years, and says new zircon dates agree with it.
[legal] She also says that the fossil was exported under a valid permit, a copy of which the university has published.
[return] Wexmoor will nonetheless send the skeleton home once it has been scanned.
[skull] Nobody disputes the skull, at 1.9 metres a magnificent object.
[?birth] The supposed embryo may be no more than a last meal, one of the nine told me.
[new-species] Slade's co-author maintained that features of the palate mark it out as a species in its own right.
[found-by bones-60 dug-3] The skeleton, some three-fifths complete, was spotted by the shepherd Lwazi Nkomo in 2019 and took three years to dig out.
[] Names in palaeontology are settled slowly.
[] The journal has invited a formal reply.
