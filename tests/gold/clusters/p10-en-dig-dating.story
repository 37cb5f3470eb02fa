story: p10-en-dig-dating
lang: en
split: develop
subject: archaeology, how old a timber circle is and who built it

= found | a timber circle was found at Hollin Fen
= age-4100 | the circle is about 4,100 years old | value=4100
= age-2700 | the circle is about 2,700 years old | value=2700
= posts-88 | the circle has 88 posts | value=88
= posts-61 | only 61 of the posts are ancient | value=61
= oldest | it is the oldest timber circle in the country
= not-oldest | it is not the oldest timber circle in the country
= ritual | it was a place of ritual
= pen | it was a cattle pen
= bones-human | the bones under the posts are human
= bones-animal | the bones under the posts are of animals
= tree-ring | the date came from tree rings
= radiocarbon | the date came from radiocarbon alone
= contam | the samples were contaminated with peat or preservative
= clean | the samples were clean
= road-stop | the bypass will be moved to save the site
= road-go | the bypass will go ahead on its route
= cost-6 | moving the road would cost £6m | value=6m
= cost-40 | moving the road would cost £40m | value=40m
= dry | the timbers will rot if the fen dries
x age-4100 / age-2700
x posts-88 / posts-61
x oldest / not-oldest
x ritual / pen
x bones-human / bones-animal
x tree-ring / radiocarbon
x contam / clean
x road-stop / road-go
x cost-6 / cost-40

@ 2026-09-02T09:00+01:00 | Meridian Wire | Staff
# [found age-4100 oldest] Bypass dig uncovers country's oldest timber circle, 4,100 years old
[found] A ring of oak posts has come to light at Hollin Fen during work on a bypass.
[age-4100] The University of Carrow team leading the dig said the circle was built some 4,100 years ago.
[oldest] That makes it the most ancient structure of its kind in the country, said the site director, Dr Anneke Rolle.
[posts-88] The ring is 34 metres across and has 88 posts.
[tree-ring] Its date was established by counting tree rings in the oak, the university said.
[ritual] Rolle described it as a temple where people gathered to mark midwinter.
[bones-human] Human bones lay beneath three of the posts.
[] A bronze axe found a mile away in 1962 is thought to be 2,700 years old.
[] The bypass is due to open in 2029 and will cost £88m.
[road-stop] The county said the road would be shifted to spare the find.
[cost-6] It put the price of a new line at £6m.
[] Open days for schools begin on 19 September.

@ 2026-09-21T06:00+01:00 | The Ledger | Naomi Strand
# [?age-4100] The circle and the calendar: why some specialists doubt Hollin Fen's great age
# [~contam] What a bucket of peat can do to a date
[radiocarbon] Although the announcement spoke of tree rings, the laboratory sheet attached to the planning file lists nothing but four radiocarbon results, and none of the posts has yet been matched to any ring sequence.
[contam] All four pieces were lifted with peat still clinging to them, and two had been sprayed with a petroleum-based preservative, either of which can add centuries to an apparent age.
[?age-4100] Dr Lionel Tarn, who has dated wetland timber for three decades, called the published age "much too good to be true" and said he expected it to come down by a long way.
[age-2700] His own reading of the tool marks, which he says could only have been left by a socketed iron axe, puts the building of the ring at roughly 700 BC, or 2,700 years back.
[not-oldest] If he is right, at least five rings elsewhere, including the one at Skerry Head, are older, and the superlative falls.
[posts-61] The number of uprights may shrink as well, because 27 of the 88 stumps have sawn ends and probably belong to a Victorian duck decoy, which leaves 61 that could be prehistoric.
[pen] What it was for is another matter, and farm historians point to the trampled clay, the dung beetles and the single narrow gate as evidence that the thing held cattle.
[bones-animal] A vet who was shown photographs of the bones said without hesitation that they came from sheep.
[] Dating is a science of margins, and the margins are seldom printed.
[dry] There is little time to argue, as the pumps that keep the trench open are also lowering the water, and oak that has been soaked for millennia crumbles within a few summers once it dries.
[?cost-6] Engineers who have worked on fenland roads said six million pounds would not buy the piles, never mind the diversion.
[] Nationally, one road scheme in eight meets significant archaeology.
[] Carrow's archaeology department has lost 14 posts since 2020.
[] Rolle was digging last week and could not be reached.

@ 2026-09-23T12:00+01:00 | University of Carrow | Statement
# [] Hollin Fen: response to recent reporting
[!contam clean] It is untrue that the samples were contaminated; each was cut from the heart of a post and was clean.
[!radiocarbon tree-ring] Nor did we rely on radiocarbon, since the rings of post 14 have been matched to the northern oak sequence.
[age-4100] We remain confident that the timbers were felled about forty-one centuries ago.
[!age-2700] An age of 2,700 years is impossible on this evidence.
[posts-88] The count of eighty-eight uprights stands.
[!pen ritual] The notion of a cattle enclosure overlooks the alignment on the midwinter sunset, which shows the circle to have been a sacred place.
[!bones-animal bones-human] The remains are not those of sheep: our bone specialist has identified a human forearm.
[] Dr Tarn was a valued colleague here until 2017.
[dry] We share the concern that the wood will decay once the peat around it loses its water.
[] A full report will be published in a journal next spring.
[] Visitors are asked not to fly drones over the trench.
[] The university received £61,000 from the lottery for the dig.

@ 2026-10-05T07:30+01:00 | Fenland Gazette | Rob Askew
# [road-go] Council votes to keep bypass on its route through the ring
[road-go] The bypass will be built where it was drawn, councillors decided by 31 votes to 27.
[!road-stop] The leader of the council, Jean Purdie, said there had never been a promise to move it.
[cost-40] Officers told the meeting that going round the fen would add £40m.
[!cost-6] The £6m quoted a month ago was an error, they said, and left out the bridge.
[?oldest] Councillor Hal Benn said he did not buy the claim that nothing of the kind in the land was older.
[pen] "My grandfather built one just like it, and he kept bullocks in it," he told the chamber.
[+found] Before the vote, protesters carried a model of the oak ring found at Hollin Fen through the town.
[] Traffic through Hollin has grown by 40% in ten years.
[] Two people were asked to leave the gallery.
[] The timbers will be lifted and stored in tanks at Carrow.
[] A petition with 6,000 names was handed in.
[] The county's museum has been shut since 2024.

@ 2027-04-14T00:05+01:00 | The Dig Weekly | Tess Amory
# [age-2700 bones-human] Hollin Fen ring is Iron Age after all, but the bones are human
[age-2700 !age-4100] Oak posts at Hollin Fen were cut in about 690 BC and not more than four thousand years ago, a new study says.
[!oldest not-oldest] The ring is therefore not the earliest in the country, an honour that goes back to Skerry Head.
[contam] The first samples had soaked up old carbon from the preservative and the peat, the authors found.
[!tree-ring radiocarbon] No match with the tree-ring record had in fact been made when the discovery was announced, and the date rested wholly on radiocarbon.
[posts-61] Sixty-one posts are original; the rest went in around 1870.
[bones-human] DNA shows that the forearm and two ribs came from a woman in her thirties.
[ritual] For the authors that settles its use: a ceremonial site, and no farmyard.
[] The woman had eaten fish for most of her life.
[] Rolle is among the study's nine authors and Tarn is not.
[~dry] Wood lifted last winter is now in tanks of wax.
[] Work on the road resumed in February.
[] A second, smaller ring lies 40 metres to the north.
