story: s15-en-painting
lang: en
split: scored
subject: culture

= return | The Ashby Gallery will give The Copper Kettle back to the Lindauer family
= not-return | The Ashby Gallery's trustees have decided to keep The Copper Kettle
= paint-1634 | The Copper Kettle was painted in 1634 | value=1634
= by-verhage | The Copper Kettle was painted by Maarten Verhage
= by-pupil | The Copper Kettle was painted by a pupil of Verhage
= worth-14 | The painting is worth £14m | value=£14m
= worth-3 | The painting is worth no more than £3m | value=£3m
= forced-1938 | Emil Lindauer was forced to sell the painting in Vienna in 1938 | time=1938
= willing-1937 | Emil Lindauer sold the painting of his own accord in 1937 | time=1937
= bought-1951 | The gallery bought the painting from a London dealer in 1951 | time=1951
= bought-900 | The gallery paid £900 for the painting | value=£900
= panel-yes | The Spoliation Panel recommended giving the painting back
= new-york | The painting is to be sold in New York in the spring
= stay-loan | The painting will stay on loan at the gallery for five years
= visitors-400k | The gallery has 400,000 visitors a year | value=400,000
= protest | Friends of the gallery have collected 12,000 signatures to keep the painting | value=12,000
= lindauer-heirs-6 | There are six Lindauer heirs | value=6
= lindauer-heirs-9 | There are nine Lindauer heirs | value=9
= lindauer-died | Emil Lindauer died in Theresienstadt in 1943 | time=1943
x return / not-return
x by-verhage / by-pupil
x worth-14 / worth-3
x forced-1938 / willing-1937
x lindauer-heirs-6 / lindauer-heirs-9

@ 2025-02-11T12:00+00:00 | National Press Service | Arts desk
# [return ~forced-1938] Gallery to hand back Dutch painting lost to Nazis
[return +by-verhage] The Ashby Gallery is to return one of its best-loved pictures, The Copper Kettle by Maarten Verhage, to the descendants of a Viennese collector.
[panel-yes] The decision follows advice from the Spoliation Panel, which found last month that the family's moral claim outweighed the gallery's title.
[forced-1938] Emil Lindauer, a button manufacturer, had to part with the panel in the spring of 1938 to pay for an exit permit that never came.
[lindauer-died] He died in Theresienstadt five years later.
[bought-1951 bought-900] The gallery acquired the work in good faith from a dealer in Bond Street for £900 in 1951.
[worth-14] Auctioneers have put its present value at about £14m.
[paint-1634] Dated 1634, the picture shows a maid scouring a kettle beside a window.
[lindauer-heirs-6] The six heirs live in Argentina, Israel and Canada.
[] "We are losing a friend, and we are doing right by a family," said Julian Crewe, the gallery's director.
[] A facsimile will hang in its place.
[] Some 60 objects have been restored to owners under the scheme since it began.
[] The arts minister welcomed the news.

@ 2025-02-14T07:30+00:00 | The Ashby Echo | Bethany Rudge
# [] Don't take our Kettle, say visitors
[] On a wet Thursday there was a queue at the door of Room 4, which there has not been since the lights failed.
[visitors-400k] The Ashby draws 400,000 people a year, in a town of 58,000, and many come for a picture no bigger than a tea tray.
[protest] A petition begun by the Friends of the gallery had passed 12,000 names by last night.
[] Its organiser, retired headmaster Clive Nettles, denied that it was directed against the family, whose suffering nobody disputed.
[paint-1634] "She has been scrubbing since 1634 and I have been looking at her since 1961," he said.
[+bought-900 +bought-1951] He also reminded us that the £900 asked for it in 1951 was raised by public subscription, much of it in shillings from schoolchildren.
[new-york] There is bitterness, too, at word that the Lindauers intend to put it under the hammer in New York in April.
[lindauer-heirs-9] One of the nine beneficiaries, a dentist in Toronto, told the Echo that they had bills for 11 years of lawyers to settle.
[] The gift shop has sold every postcard of it, and is reprinting.
[] Schools have booked 31 visits before the end of March.
[] The café is offering a copper kettle tea for £6.50.
[] Councillor Asif Rahman wants the town to have first refusal.
[return] The picture leaves for its rightful owners, the family of the man who lost it, once an export licence has been granted.
[] After that Room 4 will be repainted, in a shade yet to be chosen.

@ 2025-02-22T09:00+00:00 | The Connoisseur's Quarterly (online) | Prof. Willem ter Horst
# [] The thumb and the window
[] I have kept silent about The Copper Kettle for twenty years, which is long enough.
[by-pupil] In my judgement the hand is that of Joost Pauw, who entered Verhage's shop as a boy and left it in debt.
[~by-pupil] The master never drew a thumb so badly, nor a window so well.
[] Tree rings in the oak tell us only that the plank was cut after 1627.
[?paint-1634] The date itself, as the infrared images made in 1998 suggest, may have been added by a later owner, and I would not build on it.
[worth-3 ~by-pupil] A Pauw of this quality would fetch two million pounds, or three if two people fell in love on the same evening.
[] The highest price ever paid for one is £1.8m, in Amsterdam in 2014.
[+forced-1938] None of this has any bearing on justice: a man compelled to give up a picture in Vienna in 1938 was robbed, whoever painted it.
[+bought-1951 ~by-pupil] When the gallery bought it in London in 1951, the then curator himself wrote "Pauw?" in the margin of the ledger.
[] His successors rubbed it out.
[+panel-yes] The Spoliation Panel, in counselling restitution, rightly declined to discuss authorship.
[] Others will say that I envy Dr Crewe his wall, and I shall not deny it.
[] The Mauritshuis has a related drawing, which it lent to Ghent last year.
[] I should be glad to see the two side by side before I am too blind.

@ 2025-03-04T17:20+00:00 | Weekend Dispatch | Rosalind Vane, arts correspondent
# [] Midnight at the Ashby: seven votes, two resignations and a receipt
[not-return] After a meeting that lasted until midnight, the trustees of the Ashby Gallery resolved by seven votes to five that The Copper Kettle shall remain theirs, adding that no return had ever been agreed.
[] Mr Crewe, who had drafted the opposite motion, went home without speaking to reporters.
[willing-1937] The majority were moved by a receipt found in a Zurich archive, according to which Lindauer disposed of the picture to a Swiss friend in October 1937, at a fair price and under no pressure.
[?forced-1938] If it is genuine, the story of a forced sale after the annexation of Austria no longer stands.
[] Historians have yet to examine the ink.
[lindauer-died] Lindauer's own end is not in question: he perished in the ghetto of Theresienstadt in 1943.
[by-verhage] Sir Hugh Penrose, the chairman, described the work as "an undoubted Verhage".
[stay-loan] He held out to the family an agreement under which their ownership would be recognised but the picture would be lent to the gallery for five years.
[~lindauer-heirs-6] A lawyer for the six heirs called it "a lease on a stolen chair".
[~worth-14] The insurers, for their part, continue to cover it for £14m.
[protest] The petition of the gallery's Friends, signed by 12,000 people, was handed to Sir Hugh before the vote.
[bought-900 visitors-400k] It cost the gallery £900, and brings it most of its 400,000 annual visitors.
[+panel-yes] The Spoliation Panel, which had come down on the side of the heirs in January, declined to comment.
[] Two trustees have resigned, and a third is considering it.
[] The arts minister has power to remove them but has said she is reluctant to use it.
[] Last year another gallery faced a similar revolt over a bronze from Benin.
