story: l12-en-ondra-gas
lang: en
split: develop
subject: science, a gas on a distant planet taken for a sign of life

= signal | A team found methyl sulphide in the air of the planet Ondra-9b
= life | The gas is a sign of life
= notlife | The gas can arise without life
= light-72 | The planet is 72 light years away | value=72 ly
= light-96 | The planet is 96 light years away | value=96 ly
= ocean | Ondra-9b is covered by an ocean
= lava | Ondra-9b is covered by molten rock
= reviewed | The paper was peer-reviewed
= notreviewed | The paper had not been peer-reviewed
= hours-34 | The team used 34 hours of telescope time | value=34 h
= second-none | A second team saw no trace of the gas in the same data
= second-yes | A second team saw the gas in the same data
= chance-300 | The chance of a fluke is one in 300 | value=1/300
= star | Spots on the star caused the signal
= more-40 | Another 40 hours of telescope time have been granted | value=40 h
= size-26 | The planet is 2.6 times as wide as the Earth | value=2.6
= year-33 | The planet goes round its star in 33 days | value=33 d
= leader | Mireille Toussaint led the team
= withdrawn | The university withdrew its press release
= grant | Toussaint applied for a €9m grant | value=9m
= hint | There are signs of life beyond Earth
x life / notlife
x light-72 / light-96
x ocean / lava
x reviewed / notreviewed
x second-none / second-yes
x signal / star
x signal / second-none
~ life / star
~ hint / notlife
~ hint / life
~ hint / star

@ 2026-04-14T18:00+02:00 | University of Lorne | Press release
# [hint] Strongest hint yet of life beyond Earth
[signal] Astronomers at the University of Lorne have detected methyl sulphide in the atmosphere of the planet Ondra-9b.
[life] On Earth the gas is made only by living things, and a living source is by far the best explanation, they say.
[light-72] Ondra-9b lies 72 light years from us in the constellation of the Crane.
[size-26] It measures 2.6 Earths across.
[year-33] A year there lasts 33 days.
[ocean] Its surface is thought to be a single warm ocean beneath a blanket of hydrogen.
[hours-34] The finding rests on 34 hours with the Halley Space Telescope.
[chance-300] The probability that it arose by chance is one in 300.
[reviewed] The work has passed peer review and appears today in Astronomical Reports.
[leader] The team was led by Professor Mireille Toussaint.
[] Professor Toussaint holds the Crane chair of astronomy.
[] The university denies no one access to its data.
[] Lorne was founded in 1632.

@ 2026-04-15T05:00+01:00 | The Morning Standard | Giles Peverell, science editor
# [~life ~hint ~signal] Is anybody out there? A whiff of seaweed says perhaps
[signal] The smell of the seaside, methyl sulphide, has been picked up in the air of a far-off world.
[] It's the same stuff that makes cabbage smell.
[light-96] It is 96 light years off, so that a radio message from here would arrive after the sender was dead.
[year-33] Birthdays would come every thirty-three days.
[size-26] Ondra-9b is more than two and a half times as wide as our own globe, at 2.6.
[ocean] Picture one huge sea, without a shore.
[leader] "I cried, then I checked it again," said Mireille Toussaint, whose group made the discovery.
[chance-300] Bad luck alone would throw up such a reading once in three hundred tries.
[notreviewed] A word of caution is that no outside expert had refereed the paper when it came out.
[] The last such claim, in 2020, melted away in a month.
[] Prof Toussaint, a keen rower, denied having named the planet after her cat.
[hours-34] She had the great telescope to herself for a day and a half, 34 hours all told.
[] Others have had it for 96.

@ 2026-04-22T14:00-05:00 | Prairie State Observatory | Research note, summarized by Kay Lindgren
# [second-none] Reanalysis finds no methyl sulfide on Ondra-9b
[second-none] Our group ran the Lorne observations through three independent pipelines, and in none of them does the gas appear.
[hours-34] The input was the same 34 hours of exposure.
[star] What looks like an absorption line is in our view the print of dark patches on the star.
[!life !hint ~notlife] We therefore see no reason to speak of biology.
[lava] With the orbit corrected, the planet turns out to be hot enough to melt rock, and magma is what we would expect on its surface.
[light-72] (We take a distance of 22 parsecs, or 72 light-years.)
[year-33] The revised period is 33 days and four hours.
[size-26] The radius, 2.6 times the Earth's, holds up.
[?chance-300] Given that Lorne tried some 250 combinations of gases, the quoted odds of 1 in 300 can't be taken at face value.
[] The same line has been claimed for two other planets, and there it was real.
[] We thank Prof. Toussaint for sharing files promptly.
[] Kay Lindgren is a graduate student and would welcome a job.
[] The observatory will be closed for repairs on May 9.

@ 2026-05-06T10:00+01:00 | Cosmos Weekly | Feature, Adaeze Nwosu
# [] The seaside planet, three weeks on
[] Science, done in public, is rarely tidy.
[light-72] At seventy-two light years Ondra-9b is practically a neighbour, and we have been squabbling over it like one.
[withdrawn] Lorne has quietly taken its announcement down.
[] Nobody there asked the authors first.
[reviewed] The article itself stands, having been approved by two referees in February, as the journal's records confirm.
[second-yes ~signal] Nor is Lorne alone, for a Japanese group that went over the same spectra found the methyl sulphide just where Toussaint had.
[?star] Stellar physicists I rang consider starspots an unlikely culprit, since the star is one of the quietest known.
[notlife] The better objection comes from a laboratory in Graz, which brewed the gas from hydrogen and sulphur with nothing but sparks, no microbe needed.
[!lava] As for molten rock, the orbit on which that idea rested has been corrected yet again, and the planet is back at a balmy 30 degrees.
[more-40] Time will tell, quite literally, with forty further hours of Halley's mirror now set aside for it.
[grant] Toussaint's bid for nine million euros of European money goes before a panel in July.
[] She doubts she'll get it.
[signal] "We saw methyl sulphide and we still see it," she told me.
[] Her critics have seen 40 hours of her lectures, she adds, and learned little.
[hours-34] It all comes down to 34 hours of starlight.
[] I looked for the star last night, and there was cloud.
