story: e22-en-disputed-portrait
lang: en
split: develop
subject: culture, a disputed museum painting

= withdrawn | The Linnet Museum removed "Girl with a Lamp" from display | time=2025-06-02
= bought-9 | The museum bought the painting for €9.2m in 2008 | value=€9.2m
= genuine | The painting is by Adriaan Soest
= fake | The painting is a 20th-century forgery
= pigment-found | Titanium white, a pigment not sold before 1921, was found in the picture | value=1921
= pigment-ground | Titanium runs through the whole ground layer of the picture
= pigment-repair | The titanium white is only in later restoration patches
= dealer-known | The dealer Philippe Roche knew of doubts before the sale
= dealer-unaware | Roche had no reason to doubt the picture when he sold it
= visitors-1m | The museum drew about a million visitors a year | value=1000000
= wood-1640 | Tree rings date the panel to about 1640 | time=1640
= wood-1780 | The panel was cut no earlier than 1780 | time=1780
= letter | A letter of 1651 mentions the picture
= letter-other | The 1651 letter refers to another painting
= insured | The picture is insured for €24m | value=€24m
= refund-sought | The museum is asking the seller for its money back
= limit-expired | The legal time limit for a refund has passed
= limit-open | The museum can still sue because the time runs from discovery
= committee-ethics | The museum set up an outside panel of five experts | value=5
= report-autumn | The panel will report in the autumn | time=2025-10
= whistle-warn | A conservator warned the museum about the painting in 2014 | time=2014
x genuine / fake
x pigment-ground / pigment-repair
~ pigment-found / pigment-repair
x dealer-known / dealer-unaware
x wood-1640 / wood-1780
x letter / letter-other
x limit-expired / limit-open
~ fake / pigment-ground

@ 2025-06-02T10:00+02:00 | Lowlands Press Service | Culture desk
# [withdrawn] Museum takes Soest portrait off the wall
[withdrawn] The Linnet Museum has taken down "Girl with a Lamp", one of its best-known pictures, after laboratory results raised questions about its age, it said on Monday.
[bought-9 ~genuine] The small panel, which the museum acquired in 2008 for €9.2m, has been attributed to the seventeenth-century painter Adriaan Soest.
[pigment-found] Tests found titanium white, a pigment that could not be bought before 1921, the museum said.
[wood-1640] The panel itself dates from around 1640, according to a count of its tree rings.
[committee-ethics] Five scholars from outside the museum will examine the case.
[report-autumn] They have been asked to report by October.
[insured] The work is insured for €24m.
[] Soest, who died of plague at 34, left only eleven accepted paintings.
[] The last of them to change hands, a self-portrait, fetched €31m in 2019.
[] Director Ilse Varkens said visitors would find "a blank space and an honest label".
[] The museum shop has stopped selling the postcard.
[visitors-1m] The museum, which admits around a million people a year, is open as usual.

@ 2025-06-06T06:00+02:00 | De Avondpost (English edition) | Ruud Terbeek
# [whistle-warn] Restorer's 2014 memo said Girl was "too young"
[withdrawn] The girl came off the wall on Monday, but she had been in trouble for longer.
[] Greet Alders keeps her notebooks in a biscuit tin.
[whistle-warn] In a memo of March 2014 the conservator told her superiors at the Linnet that the lamp-girl's flesh tones looked wrong for the period.
[~whistle-warn] She says nobody answered, and that her contract was not renewed the following year.
[fake] Two painters' materials specialists who have now seen the X-rays agree that the whole thing was made in the last century.
[wood-1780] One of them, Hugo Lind, re-measured the rings and concluded the oak cannot have been felled before 1780.
[letter] Those who love the picture cite a letter of 1651 in which a merchant of Haarlem describes buying it from the artist.
[letter-other] Alders found the same letter in the town archive, and in it the girl carries a candle, so that it must have been some other work.
[dealer-known] Emails seen by this paper show that Roche, the Geneva dealer, had been told by a Munich gallery in 2006 that the panel "smelled of turpentine and television".
[bought-9] Two years later he had €9.2m for it from the Linnet.
[refund-sought] Lawyers for the museum wrote to him last week asking for the sum to be returned.
[] Roche lives on a boat on Lake Lugano.
[] The paper approached the former curator, who hung up.
[] In 1937 a Dutch museum bought a fake Vermeer and was praised for it.

@ 2025-06-10T15:00+02:00 | Galerie Roche, Geneva | Letter to the press
# [genuine] "Girl with a Lamp" is by Soest
[] I have sold pictures for forty-four years.
[genuine] The panel I placed with the Linnet Museum is a work of Adriaan Soest, and I stake my name on it.
[pigment-repair ~pigment-found] The titanium found in the laboratory sits in two patches on the left cheek, where a restorer mended a scratch in the 1950s.
[letter] As for history, it appears in a letter of 1651 that any student can read.
[dealer-unaware] At the time of the sale no scholar, gallery or laboratory had given me cause for doubt.
[~whistle-warn] Dr Alders's memory for what she wrote is better than her memory for why she left.
[limit-expired] Under Swiss law any claim against my firm lapsed ten years after the sale.
[~refund-sought] I shall not be repaying a centime, and I say that with regret, since I like the director.
[wood-1640] The wood was felled about 1640, as the museum's own laboratory found.
[] The Munich gallery that is quoted closed in 2011.
[~committee-ethics] I will lend the sum of my knowledge, if not of my account, to the five gentlemen of the panel.
[] A copy of my stock book is enclosed.

@ 2025-10-21T18:00+02:00 | The Gallery Review | Annelies Whitcombe
# [fake] The girl with the lamp was painted in the 1930s
[~committee-ethics] The outside panel, five people from four countries, gave its verdict on Tuesday to a full lecture hall.
[fake] It concluded that an unknown hand produced the picture in the nineteen-thirties.
[pigment-ground +pigment-found] Titanium runs through the ground layer from edge to edge, which means that the picture was begun after 1921.
[?pigment-repair] Nobody on the platform thought that a mended cheek could account for so much.
[wood-1640] The oak, by contrast, is old, and its rings stop in the sixteen-forties.
[withdrawn] Visitors have not seen it since June, when it was taken down.
[bought-9] The small panel was acquired by the museum in 2008 for €9.2m.
[] Forgers have long known that a worm-eaten cupboard is cheaper than a good painter.
[letter-other] Of the 1651 letter it said only that the candle is a candle.
[~whistle-warn] Eleven years after she was ignored, Greet Alders was thanked by name.
[limit-open] Lawyers present said the clock for a claim starts when the deception is found, so the museum has until 2035 to go to court.
[refund-sought] Ms Varkens confirmed that she still wants the purchase price back from Geneva.
[visitors-1m] Her institution expects to go on welcoming its million guests a year.
[insured] One question no one could answer was whether the €24m policy covers a thing that never existed.
[] The painting will be shown again in spring, in a room about fakes.
[] Entrance to that room will be free.
