story: s18-en-cave-skull
lang: en
split: scored
subject: science

= found | A human-like skull was found in Tamrat Cave in Ethiopia
= age-310 | The skull is about 310,000 years old | value=310,000 years
= age-180 | The skull is about 180,000 years old | value=180,000 years
= new-species | The skull belongs to a species not known before
= is-sapiens | The skull belongs to Homo sapiens
= brain-1050 | The brain volume was about 1,050 cubic centimetres | value=1,050cc
= fire-hearth | The cave holds traces of hearths made by the skull's people
= fire-natural | The burnt layers in the cave come from natural fires
= found-by-haile | Selam Haile, a student, found the skull
= found-by-guard | Desta Worku, a cave guard, found the skull
= dig-2021 | The skull was dug up in 2021 | time=2021
= teeth-17 | Seventeen teeth are preserved | value=17
= female | The skull is that of a woman aged about 30
= sex-unknown | The sex of the skull's owner cannot be told
= dna-try | A laboratory in Leipzig will try to extract proteins from the teeth
= stay-addis | The skull will stay in the national museum in Addis Ababa
= method-esr | The teeth were dated by electron spin resonance
= tools-600 | About 600 stone tools came from the same layer | value=600
= burial | The body was buried on purpose
= washed | The bones were washed into the cave by floods
= named | The find has been given a species name of its own
= wet | The enamel date depends on how wet the ground was
x age-310 / age-180
x new-species / is-sapiens
x fire-hearth / fire-natural
x found-by-haile / found-by-guard
x female / sex-unknown
x burial / washed
~ burial / sex-unknown

@ 2025-09-10T17:00+02:00 | World Science Wire | Lotte Brandsma
# [new-species] Skull from Ethiopian cave is new human relative, team says
[found +new-species] A nearly complete skull from Tamrat Cave in southern Ethiopia belongs to a previously unknown cousin of our own kind, an international team reported on Wednesday.
[~new-species ~named] The researchers have named it Homo tamratensis.
[age-310 ~wet] They put its age at 310,000 years, give or take 14,000.
[method-esr] That figure rests on electron spin resonance, which measures damage done to tooth enamel by natural radiation.
[brain-1050] With room for 1,050 cubic centimetres of brain, it was about three-quarters as well endowed as a modern person.
[female] The delicate brow and worn molars suggest a woman of around 30.
[found-by-haile +dig-2021] Selam Haile, then a doctoral student, spotted a glint of enamel on the last afternoon of the 2021 season.
[fire-hearth] Charcoal and reddened stones nearby show that her people tended fires, said Karim Bensaïd, who led the work.
[tools-600] Some six hundred flaked tools lay in the same layer.
[teeth-17] The jaws still hold 17 of their teeth.
[] The paper took 26 months to pass review.
[stay-addis] The skull is kept in Addis Ababa at the national museum, which will be its permanent home.
[] Funding came from five countries, of which Norway gave most.
[dna-try] A laboratory in Leipzig will attempt to recover ancient proteins from two of the teeth.
[] Ethiopia's culture minister called it a gift from the ancestors to the new year, which begins tomorrow.

@ 2025-09-11T09:30+03:00 | Addis Standard-Gazette | Meron Tadesse
# [found-by-guard] The man who found the Tamrat skull was not at the press conference
[] The hall had flowers, two ministers and a cake in the shape of the Rift Valley.
[found-by-guard] Missing was Desta Worku, 52, who guards the cave for 1,900 birr a month and who, by the account of everyone in his village, lifted the skull from the silt three days before any scientist saw it.
[] He wrapped it in his shawl and slept beside it.
[] The project denies having forgotten him, and says that he will be thanked in a forthcoming book.
[stay-addis] The fossil itself is to remain in the capital, at the national museum, where a room is being fitted out with help from Japan.
[] Earlier finds spent up to 11 years abroad.
[~found] For the district, the discovery of an ancient skull in its cave has already meant a tarred road.
[] A campsite with 40 places is planned.
[] Elders want the old name of the place, which means the mouth that listens, to appear on the signs.
[~age-310] Children at the primary school were asked to draw what 310,000 years looks like, and most of them drew stars.
[+teeth-17] The creature they coloured in has 17 teeth, as the real one has, and several smiles.
[+burial] Villagers were less surprised than the professors to hear that she had been laid in a pit on purpose, with her knees drawn up.
[] Mr Worku has asked for nothing but a torch.
[] The old one broke in March.

@ 2025-09-18T11:00+01:00 | Bones & Stones | Dr Fergus Lyle
# [] On naming things in a hurry
[~named] Palaeoanthropology has more names than skulls, and last week it acquired another.
[is-sapiens] Put the Tamrat face beside those from Morocco and Florisbad, and it sits comfortably within the range of early Homo sapiens.
[?new-species] The three features on which the new label depends all occur, singly, in people I pass on the way to work.
[brain-1050] A cranial capacity of a little over a litre is small, to be sure.
[] But I have measured smaller in a medieval bishop.
[sex-unknown] As for sex, no pelvis was recovered, and without one any verdict is guesswork.
[tools-600] About 600 worked stones were recovered from the layer, all of them dull.
[] The same goes for the colour of her hair, which an artist has made red.
[~method-esr] The date I take more seriously, since spin resonance on enamel has improved a great deal.
[~wet] It does need to know how wet the ground has been, and nobody does.
[+teeth-17] Of the seventeen surviving teeth, only three were tested.
[washed] The bones lie with gravel and with the remains of a hippopotamus, which suggests that floodwater carried the lot in.
[?burial] A hippopotamus is not, as a rule, buried with ceremony.
[] My own department named a species in 1987 that turned out to be a baboon.
[] We have the plaque still.

@ 2025-10-06T18:45+02:00 | The Continental | Ines Quadros, science editor
# [age-180] Second dating makes Tamrat skull far younger
[age-180] Uranium trapped in a crust of flowstone on the Tamrat skull shows it to be about 180,000 years old, a group in Brisbane said on Monday.
[] The group was sent a fragment the size of a grain of rice.
[] Its leader, Hannah Petrie, denied that there was any rivalry with the discoverers, with whom she shares a grant.
[age-310 ~wet] Professor Bensaïd's team stands by 310,000, arguing that crusts form long after bones.
[method-esr] The older figure came from the enamel of her teeth, read with a technique known as electron spin resonance.
[new-species] The professor also continues to regard the fossil as a separate species.
[found-by-haile +dig-2021] Dr Haile, who picked it out of the ground in 2021, has been cooler and calls for a third laboratory.
[fire-natural] The Brisbane samples contained no trace of cooking, and microscopic layers of ash point instead to bat droppings that caught fire by themselves.
[] Such blazes have been seen in Borneo.
[tools-600] If the younger date holds, the 600 or so stone implements found alongside would look old-fashioned for their day.
[] By then people elsewhere were fixing points to shafts.
[dna-try] Much now hangs on Leipzig, where chemists are preparing to look for protein in the molars.
[] They have succeeded with a rhinoceros ten times as old, but it came from Georgia, where it is cold.
[stay-addis] Any samples will have to be taken at the museum in Addis Ababa, which the specimen is not to leave.
[] A film company has meanwhile bought the rights.
