story: zf06-en-tide-gate
lang: en
split: develop
subject: politics, a flood gate that failed and what the minister knew, paid and promised

= flood | The Ansel tide gate failed on the night of 11 September | time=2026-09-11
= from-papers | Hesketh learned of the crack in the gate from newspapers
= briefed-may | Hesketh was briefed on the crack on 3 May | time=2026-05-03
= cost-240 | The gate cost 240 million crowns, as budgeted | value=240000000
= cost-310 | The bill for the gate came to 310 million crowns | value=310000000
= three-bids | Three firms bid for the gate
= one-bid | Torvane was the only firm asked for a price
= no-interest | Hesketh's family has no stake in Torvane
= wife-shares | Hesketh's wife holds shares in Torvane
= mail-given | The ministry handed over all messages about the gate
= mail-wiped | Messages about the gate were deleted
= local-900 | The works employed 900 local people | value=900
= few-local | Hardly anyone from Ansel was hired
= weekly-checks | The gate was inspected every week
= no-checks | Nobody inspected the gate after February
= sorrel-quit | Sorrel left the agency of her own accord
= sorrel-fired | Sorrel was dismissed
= homes-40 | About 40 homes were flooded | value=40
= homes-400 | More than 400 homes took in water | value=400
= alarm-on | The sirens sounded before the water came
= alarm-silent | The sirens stayed silent
= paid-out | Every flooded household has had its 5,000 crowns
= unpaid | No household has had any money
= storm-freak | The storm was beyond what anyone could design for
= storm-normal | The surge was well under what the gate was designed for
= pumps-ran | The emergency pumps ran all night
= pumps-off | The emergency pumps never started
= stay | Hesketh will stay in office
= gone | Hesketh has left office
= bridge-310 | The Lorne bridge cost 310 million crowns | value=310000000
= ports-briefed | The ports minister was briefed on dredging on 3 May | time=2026-05-03
= dorrit-400 | 400 homes were flooded at Dorrit in 2019 | value=400
= inquiry | Judge Amory leads an inquiry into the gate
= torvane-240 | Torvane had sales of 240 million crowns last year | value=240000000
x from-papers / briefed-may
x cost-240 / cost-310
x three-bids / one-bid
x no-interest / wife-shares
x mail-given / mail-wiped
x local-900 / few-local
x weekly-checks / no-checks
x sorrel-quit / sorrel-fired
x homes-40 / homes-400
x alarm-on / alarm-silent
x paid-out / unpaid
x storm-freak / storm-normal
x pumps-ran / pumps-off
~ stay / gone

@ 2026-09-13 | Northern Wire
# [from-papers ~flood] Minister says he read of tide gate crack in the press
[flood] Colm Hesketh, the rivers minister, faced calls for his removal on Sunday after the Ansel tide gate gave way in Friday night's storm.
[from-papers] Hesketh told reporters he had known nothing of a crack in the gate's hinge until he opened his newspaper on Saturday morning.
[homes-40] His ministry said some 40 homes along the Ansel had been flooded.
[alarm-on] Sirens were sounded 25 minutes before the water reached the streets, according to the River Agency.
[pumps-ran] The agency added that its emergency pumps had worked through the night.
[cost-240] The gate, finished last year, was delivered for the 240 million crowns set aside for it, Hesketh said.
[three-bids] "Three companies competed and the best one won," he said of the contractor, Torvane Marine.
[weekly-checks] A spokesman for the agency said engineers had gone over the structure once a week since it opened.
[storm-freak] He described the surge as "a once in a millennium monster".
[stay] Hesketh said he had no intention of stepping down.
[dorrit-400] The last comparable flood on the river, at Dorrit in 2019, ruined 400 homes.

@ 2026-09-27 | The Sunday Ledger | Harriet Voss
# [] The hinge
[] On the wall of the Ansel sailing club there is now a brown line at the height of a tall man's chin.
[homes-400 !homes-40] The ministry's figure of 40 homes is a fairy tale to anybody who walked these streets; the parish, going door to door with clipboards, stopped counting at 431.
[] Most of them are brick terraces put up for dockers a century ago.
[alarm-silent] Of the ninety residents I spoke to, the first thing any of them heard was the sound of glass.
[?alarm-on ~alarm-silent] The loudspeakers that are supposed to have bought them 25 minutes hang outside the school, and in one of them a pair of wrens had raised a brood.
[pumps-off] Down at the pumping house the diesel tanks were still brimming on the Monday after, and the logbook's page for the eleventh is blank.

[] The story of the gate begins with a photograph.
[] It was taken by Ines Sorrel, then a hydraulic engineer at the River Agency, and it shows a hairline running down a steel pin as thick as a tree.
[briefed-may] She put it on a slide, and on 3 May she showed that slide to eleven people in a room on the fourth floor of the ministry, one of whom was the man in charge of it.
[briefed-may] Two others who sat at that table remember Hesketh asking how long the pin would last.
[sorrel-fired] Nine days later her pass stopped working, and a letter told her that her services had been dispensed with.
[ports-briefed] On that third of May, in the room next door, the ports minister was being taken through plans for dredging the estuary.
[no-checks] Hers had been the last pair of eyes; the inspection sheets, which hang on a nail in the control cabin, end in February.

[cost-310] Then there is the money, of which, once the variations and the second crane had been settled, 310 million crowns left the treasury.
[bridge-310] Oddly enough, that is to the million what the Lorne bridge cost a decade ago.
[one-bid] Two shipyards that might have built it say they first read of it in the trade press, and procurement files contain a single envelope, from Torvane.
[wife-shares] The register of that company lists, among its owners, one Adela Marchetti-Hesketh, with 14,000 shares.
[few-local] Ansel had been told the works would bring wages, yet the canteen served its meals in four languages and the parish could name six of its own who were taken on.
[storm-normal !storm-freak] As for the sky, the tide gauge at Cope Point peaked at 3.1 metres that night, when the drawings promised the gate would hold back 4.5, so talk of an unimaginable storm is humbug.
[mail-wiped] What passed between ministry and contractor in those months is gone for good, since four mailboxes were emptied on the Saturday after the flood.
[unpaid] The families were promised 5,000 crowns each by the Friday; when I left, the postman had brought them only electricity bills.
[] Mrs Okonjo at number nine has hung her wedding dress out to dry on the railings.

@ 2026-09-29 | Capital Radio, transcript
# [from-papers] Hesketh: "Nobody told me it was cracked"
[] The rivers minister, Colm Hesketh, was interviewed by Paul Denny on Tuesday's morning programme.
[from-papers !briefed-may] Asked about the May meeting, he said: "I have sat through a thousand slides and every pin on them was sound; I found out the way your listeners did, over breakfast."
[no-interest !wife-shares] He called the story about his wife "a disgrace" and said that his whole household was as far from Torvane's ownership as the moon.
[sorrel-quit !sorrel-fired] Ms Sorrel, he insisted, had handed in her notice to take a better paid post abroad.
[cost-240 !cost-310] The minister put the 310 million down to "people adding the maintenance for thirty years" and repeated that the price had been 240 on the nose.
[three-bids] He named the other bidders as Calloway and the Hurst yard.
[+storm-freak] After a storm beyond all human reckoning, he thought that engineers were owed thanks rather than blame.
[weekly-checks !no-checks] The sheets on the nail were, he said, an old copy; the real ones were kept on tablets, filled in each Thursday.
[homes-40] "We have forty claims that stand up," he said when Mr Denny asked how many houses had been damaged.
[local-900] He reminded listeners that nine hundred Ansel men and women had drawn their pay from the project.
[paid-out] Each of those households, he went on, had found the promised five thousand in its account by last Friday.
[alarm-on !alarm-silent] People who say they heard nothing "were asleep, poor souls", because the sirens were going from twenty to eleven.
[+pumps-ran] The crews who had kept the pumps turning until morning would be getting medals, he said.
[mail-given] He said that every last message had been sent to the judge in a sealed box.
[stay] And he ended by saying that he would be at his desk at Christmas.

@ 2026-11-06 | Northern Wire
# [gone] Hesketh out as judge finds he was warned
[gone inquiry] Colm Hesketh quit as rivers minister on Friday, hours after an inquiry led by Judge Helen Amory published its first findings on the Ansel flood.
[briefed-may !from-papers] The judge wrote that the minister, who had maintained he owed his knowledge of the defect to the morning papers, was given a full account of it four months earlier, on 3 May.
[mail-wiped !mail-given] Far from being delivered in full, correspondence with Torvane had been erased from four accounts, she found.
[sorrel-fired !sorrel-quit] She said that the only letter in Ines Sorrel's file was one that ended her employment.
[wife-shares] His wife, Adela, turns out to have been among Torvane's owners since 2019, and an ethics panel will take that up separately.
[cost-310] Auditors attached to the inquiry set the outlay at just over 309 million.
[one-bid !three-bids] Both Calloway and Hurst swore that they had been left out of the tender altogether.
[pumps-off] Electricity and fuel records showed that the pumps stood idle between dusk and dawn.
[homes-400] Insurers have accepted that upwards of four hundred houses were inundated.
[no-checks !weekly-checks] The tablets said to hold weekly inspections were still in their boxes, unopened.
[?storm-freak ~storm-normal] The judge was unconvinced that the weather that night lay outside the bounds of what could be foreseen.
[few-local !local-900] Payroll data also disposed of the nine hundred jobs: six people with an Ansel address had appeared on it.
[unpaid] A residents' committee said on Friday that the 5,000 crowns had yet to reach a single door.
[] Torvane Marine said it would study the findings.
[torvane-240] The company had sales of 240 million crowns last year.
