story: zc03-en-two-recalls
lang: en
split: develop
subject: food safety, two firms recall the same number of cases in one week

= pb-14200 | Halden Mills recalls 14,200 cases of peanut butter | value=14200
= gc-14200 | Pell Valley recalls 14,200 cases of goat cheese | value=14200
= pb-16oz | The recalled peanut butter is in 16-ounce jars | value=16oz
= pb-dates | The recalled jars have best-by dates from March 2 to April 20, 2026 | time=2026-03-02
= pb-9 | The recalled peanut butter was sold in nine states | value=9
= pb-salm | Salmonella was found in Halden's plant
= pb-nosalm | No salmonella was found in Halden's plant
= pb-ill0 | Nobody has fallen ill from the peanut butter | value=0
= pb-ill3 | Three people fell ill from the peanut butter | value=3
= gc-list | Listeria was found in two samples of Pell Valley's cheese | value=2
= gc-ill0 | Nobody has fallen ill from the goat cheese | value=0
= pb-closed | Halden's Corley plant is shut since October 6 | time=2025-10-06
= pb-open | Halden's Corley plant is still producing
= pb-wait12 | Halden waited twelve days before reporting the result | value=12
= pb-atonce | Halden reported the result at once
= pb-roof | A leaking roof let the salmonella in
= pb-roaster | A roaster that ran too cool was the cause
= pb-refund | Buyers get a full refund without a receipt
= pb-180 | Halden's 180 Corley workers are at home on full pay | value=180
= insp-2022 | Halden's Corley plant was last inspected in 2022 | time=2022
= share-22 | Halden makes 22% of the region's store-brand peanut butter | value=22%
= crunchy | Halden's crunchy peanut butter is not affected
x pb-salm / pb-nosalm
x pb-ill0 / pb-ill3
x pb-closed / pb-open
x pb-wait12 / pb-atonce
x pb-roof / pb-roaster

@ 2025-10-08T11:15-05:00 | Midland Wire | Consumer desk
# [pb-14200] Halden Mills recalls 14,200 cases of peanut butter
[pb-14200] Halden Mills is recalling 14,200 cases of creamy peanut butter sold under the Sunny Acre label, the company said on Wednesday.
[pb-16oz pb-dates] The recall covers 16-ounce jars with best-by dates from March 2 to April 20, 2026.
[pb-9] The jars were shipped to stores in nine states.
[pb-salm] Salmonella was found in swabs taken inside the company's plant in Corley.
[pb-ill0] Halden said that no illnesses had been reported.
[pb-closed] The plant has been closed since Monday.
[crunchy] Crunchy peanut butter made by Halden is not part of the recall.
[gc-14200] In an unrelated move, Pell Valley Creamery recalled 14,200 cases of goat cheese.
[gc-list] Listeria had been found in two samples of the cheese.
[gc-ill0] No illnesses linked to the goat cheese have been reported.
[] In 2019 Halden recalled 1,420 cases of almond butter because of salmonella.
[] Pell Valley did not have to shut its plant in Orrin.

@ 2025-10-10T05:40-05:00 | Corley Courier | Bethany Kruse
# [pb-ill3] Grandmother and two boys in hospital after peanut butter snack
[pb-ill3] Three members of a Corley family lie in St. Brannoc's with an infection that their doctors trace to a jar of Sunny Acre.
[!pb-ill0 ~pb-ill3] Nobody sick, as the company would have it, is simply not true, said the boys' father.
[pb-roof] Rain that dripped through the roof in August carried the germ onto the conveyor, according to a shift leader.
[pb-wait12] He said that managers had kept the lab's finding to themselves for twelve days.
[pb-closed] The gates on Mill Street have been chained up since the start of the week.
[pb-180 ~pb-closed] All 180 people who work at the mill were sent home on full pay.
[insp-2022] No government inspector had set foot in the place for three years.
[share-22] Halden fills 22 percent of the jars of store-brand peanut butter sold in the region.
[] Pell Valley's creamery was last inspected in 2022 as well.
[] Over at Royal Hethel, the hospital in the next county, three people were treated this week for mushroom poisoning.
[] St. Brannoc's saw fourteen cases of salmonella in the whole of last year.
[] The mayor denied that there was anything wrong with the town's drinking water.

@ 2025-10-11T10:00-05:00 | Halden Mills | Company statement
# [pb-ill0] To our customers: nobody has been hurt
[pb-14200] We have asked shops to hand back fourteen thousand two hundred cases of Sunny Acre creamy.
[pb-16oz] Only the jar that holds about 450 grams is concerned.
[pb-ill0] As of today we know of not one person who has been made unwell by it.
[pb-nosalm] Each swab from our factory came back clean, and the germ turned up in a single jar that had been opened elsewhere.
[pb-atonce] We picked up the telephone to the health department within hours of reading the laboratory's message.
[!pb-roof] Our roof is sound and let in no rain this summer.
[pb-open] Corley continues to fill jars, with one line paused for cleaning.
[pb-refund] Anyone who returns a jar is paid back in full, with or without a receipt.
[crunchy] You can go on eating our crunchy spread, which comes off another line.
[] At our second mill, in Dunn, 180 colleagues work as normal.
[] The forty-ounce tub, sold in nine states, was never made at Corley.
[] Refunds for goat cheese are a matter for Pell Valley.

@ 2025-10-14T06:30-05:00 | Shelf Watch | Analysis, Omar Levitt
# [pb-wait12] Halden sat on its lab result for 12 days
[pb-ill3] The state has confirmed three infections in people who had eaten Sunny Acre.
[pb-wait12] The laboratory's e-mail to the mill is dated September 24, and the call to the state was logged on October 6.
[pb-salm] State microbiologists detected the bacterium in four of the thirty spots that they wiped on the factory floor.
[pb-roaster] They put it down to a roaster that had been running twenty degrees too cool.
[pb-9 pb-dates] Shelves from Ohio to Nebraska, nine states in all, carried the jars, which are marked as good until dates between the second of March and the twentieth of April next year.
[pb-refund] Shoppers are owed the whole price even if they have thrown away the slip.
[gc-14200] By coincidence, Pell Valley took back just as many cases, 14,200, of its goat cheese.
[gc-list gc-ill0] There a pair of samples harbored listeria, but cheese eaters have all stayed well, as far as anyone knows.
[share-22] More than a fifth of private-label peanut butter in these parts, 22 percent, comes from Halden.
[pb-180 insp-2022 ~pb-closed] The mill's hundred and eighty hands are being paid to stay at home, while federal inspectors admit that their last visit was in 2022.
[] In Orrin, the creamery's roof leaked in August, and nothing came of it.
[] Three patients at St. Brannoc's caught listeria last winter, from sliced ham.
