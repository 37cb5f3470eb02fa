story: i02-en-brewer-merger
lang: en
split: develop
subject: companies, competition inquiry into a merger

= inquiry | The Competition Authority opened an in-depth inquiry into Calder's takeover of Marsh Vale | time=2025-09
= price-21 | Calder offers £2.1bn for Marsh Vale | value=£2.1bn
= share-38 | Together they would hold 38% of the bottled-water market | value=38%
= share-24 | Together they would hold 24% of the bottled-water market | value=24%
= prices-up | The merger would raise shop prices
= prices-down | The merger would lower shop prices
= close-2 | Calder will close two plants after the merger | value=2
= close-0 | No plant will close
= jobs-640 | 640 jobs would go | value=640
= jobs-150 | 150 jobs would go | value=150
= savings-85 | Calder expects savings of £85m a year | value=£85m
= rival-bid | Grupo Almar considers a rival bid
= sell-brand | Calder offers to sell the Pellow brand
= deadline | The inquiry will report by 6 March 2026 | time=2026-03-06
= unanimous | Marsh Vale's board recommended the bid unanimously
= dissent | Two directors voted against the bid | value=2
= cleared | The Authority allowed the takeover with conditions | time=2026-02
= complaint-supermarket | The inquiry followed a complaint by supermarkets
= complaint-own | The inquiry was started by the Authority itself
= shares-fell | Marsh Vale shares fell 6% | value=6%
= family | The Vale family holds 31% of Marsh Vale | value=31%
x share-38 / share-24
x prices-up / prices-down
x close-2 / close-0
x jobs-640 / jobs-150
x unanimous / dissent
x complaint-supermarket / complaint-own
~ close-2 / jobs-640
~ close-2 / jobs-150

@ 2025-09-22T08:05+01:00 | Fenwick News Agency | Tom Ashdown
# [inquiry] Watchdog opens in-depth inquiry into Calder-Marsh Vale deal
[inquiry +price-21] The Competition Authority said on Monday it had begun a full investigation of Calder Brothers' £2.1 billion takeover of the drinks maker Marsh Vale.
[share-38] The two would control 38% of the bottled water sold in Britain, the regulator said.
[prices-up] It fears that the deal would mean higher prices in shops.
[deadline] A panel of four will report by March 6.
[complaint-supermarket] The case was brought to the Authority by three supermarket chains, which complained in June.
[shares-fell] Marsh Vale shares fell 6% in early trading.
[] Calder shares were little changed.
[savings-85] Calder has told investors that the merger will save £85 million a year.
[unanimous] The offer was recommended by every member of the Marsh Vale board in May.
[family] Descendants of the founder, Josiah Vale, own 31% of the company.
[rival-bid] Spain's Grupo Almar is considering a counter-offer, two people familiar with its plans said.
[] The Authority blocked Calder's purchase of Hob Springs in 2018.
[] It has cleared 14 of the 19 mergers that it examined in depth since 2022.
[] A spokesman for Calder denied that it was preparing to walk away.

@ 2025-09-23T05:00+01:00 | The Aldbury Echo | Karen Pryce
# [close-2] Bottling plants at Aldbury and Stoke Cross to close if merger goes through
[close-2] The Echo has learnt that Calder plans to shut the Aldbury and Stoke Cross plants within a year of buying Marsh Vale.
[jobs-640] A planning paper passed to this newspaper puts the number of posts to be lost at 640.
[] Aldbury has bottled water from the same spring since 1887.
[] "My dad worked here, and his dad," said Lee Morton, 44, at the gate.
[inquiry] On Monday the competition watchdog announced a deeper look at the takeover.
[share-38] Between them the pair bottle 38 per cent of the water that the country buys.
[] Councillor Jean Amory called on both companies to meet the workforce.
[rival-bid] There was a glimmer of hope from Spain, where Grupo Almar is thinking about making an offer of its own.
[] Almar already runs a mineral water plant in Wales, with 210 staff.
[dissent] Two of the nine directors of Marsh Vale opposed the sale, a person who was in the room told us.
[] A petition against the closure of the library has reached 640 names.
[] Marsh Vale gives £20,000 a year to Aldbury Carnival.
[] The company did not deny the existence of the paper but called it out of date.
[] The MP, Gareth Lunn, will raise the matter on Thursday.

@ 2025-09-24T07:00+01:00 | Calder Brothers plc | Statement by the chief executive
# [] Calder and Marsh Vale: setting the record straight
[] Our teams have been asked many questions this week by colleagues, customers and the press.
[close-0] All seven sites of the combined business will stay open.
[jobs-150] Some 150 roles, nearly all at the two head offices, will be affected.
[prices-down] Thanks to fuller lorries and shared buying, shoppers will pay less for their drinks.
[savings-85] We continue to expect synergies of £85m annually by the third year.
[share-24] Counted properly, our combined share of the bottled-water market is 24%.
[complaint-own] No customer has complained about this transaction; the Authority called it in on its own initiative.
[unanimous] Marsh Vale's directors backed our offer without a single vote against.
[] We have had no contact with Grupo Almar.
[sell-brand] To meet any concern, we are ready to part with the Pellow brand and its spring.
[] Pellow had sales of £38m last year.
[+family] The Vale family, whose 31% makes it the largest shareholder, stands firmly with us.
[] Our dividend policy is unchanged.
[~close-2] We are sorry for the anxiety that inaccurate reporting has caused in Aldbury.
[] Calder was founded in 1869 and employs 5,200 people.

@ 2026-02-26T18:00+00:00 | Market Day Online | Samira Holt
# [cleared ~sell-brand] Calder gets its water, but must give up Pellow
[cleared ~deadline] The Competition Authority has waved through Calder's purchase of Marsh Vale, a week before its own deadline, provided that conditions are met.
[sell-brand] The remedy is the one that Calder put forward in the autumn, a sale of Pellow.
[price-21] Calder is paying £2.1bn.
[] The market had half written off the bid over Christmas.
[prices-up] Even so, the panel found that without a remedy households would have faced dearer water.
[!share-24] It would have none of the company's arithmetic: counting shops' own labels in one half of the sum and not in the other, it wrote, was wrong.
[share-38] On its measure the pair have nearly four bottles of water in every ten.
[?savings-85] As for savings of £85m, the panel found them poorly evidenced and likely to be a good deal smaller.
[!rival-bid] Almar, once seen as a white knight, told the inquiry that it had never contemplated a bid.
[] Almar's Welsh plant was sold in January to its managers.
[~close-2] The future of Aldbury was not the regulator's business, and the report says nothing about it.
[jobs-150] Calder told staff yesterday that 150 posts would be cut.
[] Unions at Stoke Cross will ballot on a strike next month.
[+family] The Vales, with a holding of just under a third, stand to make some £650m.
[] Marsh Vale shares rose 6% to 412p.
[dissent] The vote in Marsh Vale's boardroom, it emerges from the report, was seven to two.
[] The Authority's chair, Lord Petrie, steps down in June.
