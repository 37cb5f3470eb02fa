story: d06-en-skull-dating
lang: en
split: develop
subject: science, palaeontology

= age-310 | The Karsa Gorge skull is about 310,000 years old | value=310000 years
= age-under-200 | The Karsa Gorge skull is less than 200,000 years old | value=<200000 years
= age-168 | Reanalysis dates the flowstone to 168,000 years | value=168000 years
= new-species | The skull belongs to a previously unknown human species, Homo karsensis
= known-species | The skull belongs to an already known species and no new name is warranted
= found-2021 | The skull was found in 2021
= found-2019 | The skull was found in 2019
= by-student | The skull was found by a student, Lindiwe Okoth
= by-guide | The skull was found by a local guide
= brain-1280 | The braincase holds about 1,280 cubic centimetres | value=1280 cc
= dna-none | Attempts to extract DNA from the skull failed
= dna-soon | Usable DNA or proteins from the skull will be obtained within months
= published | The study appeared in the journal Deep Past on 4 June | time=2025-06-04
= fire | The group that left the skull used fire at the site
= dam | A planned dam would flood the gorge
= grant-3m | The dig was paid for with a 3 million euro grant | value=3m euros
= return | The skull will go back to the national museum in Tandala by the end of the year
= stay-lab | The skull will remain in Leuwarden until 2028
x age-310 / age-under-200
x age-310 / age-168
~ age-168 / age-under-200
x new-species / known-species
x found-2021 / found-2019
x by-student / by-guide
x return / stay-lab

@ 2025-06-04T17:05+01:00 | The Meridian | Science desk
# [new-species] Face from a gorge: scientists name a new kind of human
[new-species +age-310] A nearly complete skull pulled from a limestone gorge in southern Africa belongs to a species of human that nobody had described before and that lived some 310,000 years ago, an international team reported on Wednesday.
[published] The paper, with 41 authors from nine countries, is published in the journal Deep Past.
[~new-species] They have called it Homo karsensis, after the Karsa Gorge where it lay under two metres of rubble.
[] "You look at the brow and think you know it, and then you look at the jaw and you don't," said Marit Hoekstra of the University of Leuwarden, who led the work.
[brain-1280] Its brain would have filled about 1,280 cubic centimetres, within the range of people alive today.
[] But the teeth are large and the chin is missing.
[found-2021 by-student] The specimen came to light in August 2021, when Lindiwe Okoth, then a second-year student on her first field season, put her trowel through a crust of flowstone and struck bone.
[] It took 14 months to free the fossil from the rock.
[age-310] To date it, the team measured uranium in the flowstone above and trapped electrons in the sediment below, and both clocks pointed to a little over three hundred millennia.
[dna-none] Efforts to recover DNA came to nothing because the gorge is too hot.
[fire] Charred bones and reddened hearth stones in the same layer suggest that these people cooked.
[] Dr Hoekstra said that she expected arguments and looked forward to them.
[] "Palaeoanthropology without a quarrel is just carpentry," she said.

@ 2025-06-05T08:30+02:00 | Wirecross News Agency | Pieter Vonk
# [] Africa's new fossil skull gets a mixed reception
[] Researchers who were not part of the Karsa Gorge project gave a mixed reception on Thursday to the year's most talked-about fossil.
[published] The paper, with 41 authors from nine countries, was published on Wednesday in the journal Deep Past.
[known-species] Anatomist Gregor Tallis of the Saltmarsh Institute said that the skull was "a perfectly good Homo heidelbergensis with bad teeth" and should not have been given a name of its own.
[] Tallis has argued for a decade that the human family tree has been overpruned in some places and overgrown in others.
[] Others were warmer.
[new-species] "I have handled the cast and it fits in no drawer we have," said Amara Diop, a curator in Dakar, adding that a separate species was the only honest conclusion.
[age-under-200] Geochronologist Ines Carvalho questioned the timing instead, saying that dripping water had probably stripped uranium from the flowstone and that the fossil could hardly be older than 190,000 years.
[] Carvalho served as a reviewer of an earlier version of the manuscript, which another journal turned down in 2023.
[] The University of Leuwarden said peer review was confidential and declined to comment.
[brain-1280] No one disputes the size of the braincase, at just under 1.3 litres.
[grant-3m] The excavation has been supported since 2018 by a European grant worth three million euros.
[dna-none] Genetics cannot settle the matter, the authors concede, since no DNA could be recovered.
[] That money runs out in September.
[dam] Meanwhile a hydroelectric scheme approved in March would put the site under 30 metres of water.

@ 2025-06-08T06:00+02:00 | The Tandala Sunday Courier | Nomvula Teke
# [~by-guide] "I showed them the bone": the man left out of the story
[] Josiah Mbeki-Rantao keeps the photograph in a biscuit tin with his wedding ring and his late wife's church card.
[~found-2019] It is a small print, dated 11 November 2019 on the back, and it shows a grey dome of bone in a broken wall.
[by-guide +found-2019] The 63-year-old guide says that he came across the skull that spring while looking for a lost goat, and led two foreign scientists to it a week later.
[!by-student] "The girl is a good girl, but she did not find it, she dug where I pointed," he said at his home in Upper Karsa.
[~published] His name appears nowhere among the paper's 41 authors, nor in its acknowledgements.
[] Ms Okoth, who is now writing her doctorate in Leuwarden, did not answer messages.
[~age-310] Around the village the figure of 310,000 years is repeated with pride, and a shebeen has painted it over its door.
[dam] Pride is mixed with dread, since the Nkala dam, if it is built, will drown the whole gorge.
[] The ministry of energy says that the reservoir would supply 400,000 homes.
[] A petition against it has gathered 52,000 signatures.
[return] Elders also want to know when the skull is coming home, and the culture minister, Thabo Lusiba, promised on Friday that it would be on show at the national museum in Tandala before the year is out.
[grant-3m] Europe found three million euros for the digging, the schoolteacher notes, and nothing for a bus shelter.
[] A glass case has been ordered.
[] "We lent them an ancestor," said Chief Karsa Molefe, "and one does not keep an ancestor in a drawer."
[] School trips to the gorge, which used to come twice a month, now arrive every day.

@ 2025-06-17T11:45+02:00 | Bench & Field | Hanne Duyvis
# [] After the fanfare, the freezer: inside the Karsa laboratory
[] The room where the most famous head in Europe spends its nights is kept at 14 degrees and smells faintly of acetone.
[found-2021 by-student] Lindiwe Okoth, the former undergraduate whose trowel hit it four summers ago, is the only person besides the director with a key.
[~published] It has hardly stopped since Deep Past ran the article in the first week of June.
[brain-1280] Visitors want to hold the cranium and are told instead that 1,280 millilitres of mustard seed would fill it.
[dna-soon] Down the corridor a team under Tomasz Wrobel is drilling into the dense bone of the inner ear, and he is confident of having readable proteins, perhaps genetic material, before Christmas.
[dna-none] The first round, two years ago, yielded no DNA at all.
[] This time the powder goes straight into liquid nitrogen.
[] If proteins survive, they may show where the creature sits between us and the Neanderthals.
[age-168] A rival laboratory in Porto has meanwhile rerun the flowstone samples and puts them at 168,000 years, barely half of the published figure of 310,000.
[] Hoekstra has asked for the raw counts and says that she will print a correction if she is wrong.
[!fire] The hearths look shakier too, because a soil chemist in her own group now believes the red stones were baked by a bush fire and that nobody at the site ever lit anything.
[stay-lab] What is settled is the fossil's address: under a loan agreement signed in 2022 it stays in Leuwarden until the summer of 2028.
[grant-3m] The project has been living on EUR 3m from Brussels since it began.
[dam] The gorge itself may be gone by then, as the planned reservoir would drown it.
[] A request for a further five million is under review.
[] Okoth locks the door, tries the handle twice, and goes to lunch.
