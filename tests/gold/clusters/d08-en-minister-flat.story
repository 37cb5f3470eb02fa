story: d08-en-minister-flat
lang: en
split: develop
subject: politics, resignation

= quit | Housing minister Fiona Garrow resigned on 3 March | time=2026-03-03
= flat-rent | Garrow let out a London flat while claiming rent from parliament
= claimed-31k | Garrow claimed about 31,000 pounds in rent from parliament | value=31000 GBP
= claimed-47k | Garrow claimed 47,000 pounds in rent from parliament | value=47000 GBP
= pm-full-confidence | The prime minister said on Sunday that Garrow had his full confidence | time=2026-03-01
= pm-asked-out | The prime minister told Garrow to go
= own-decision | Garrow resigned of her own accord
= cleared-officials | Officials had approved the arrangement in advance
= watchdog-open | The standards commissioner has opened an inquiry
= tenant-donor | The tenant of the flat was a party donor
= successor | Imran Leckie becomes housing minister
= repaid | Garrow has repaid the money
= homes-target | The government's target is 1.2 million homes by 2029 | value=1.2m
= target-safe | The homes target will be met
= target-gone | The homes target will not be met
= third-exit | Garrow is the third cabinet minister to leave in a year
= poll-9 | The governing party trails by nine points | value=9 points
= whistle-aide | The story was leaked by a former aide
x claimed-31k / claimed-47k
x pm-asked-out / own-decision
x target-safe / target-gone

@ 2026-03-03T12:20+00:00 | Crown Wire | Politics staff
# [quit] Housing minister Garrow quits over second home
[quit +flat-rent] Fiona Garrow resigned as housing minister on Tuesday after reports that she had let out a flat that she owns in Battersea while claiming the rent of another from parliament.
[own-decision] In a letter to the prime minister, Alan Thirlby, she said that the decision was hers alone.
[] "I have become a distraction from the work that I came into politics to do," she wrote.
[claimed-31k] Parliamentary records show that Garrow, 51, received just over 31,000 pounds in rent over two years.
[cleared-officials] She said that the arrangement had been agreed beforehand with the expenses office.
[~own-decision] Mr Thirlby replied that he accepted the resignation with sadness.
[pm-full-confidence] Two days earlier he had told the BBN that she enjoyed his full confidence.
[repaid] She added that she had returned the sum in full "to avoid any doubt".
[] Opposition leader Catherine Moyle called for a "full accounting".
[] Garrow entered parliament in 2015 and has been tipped as a future chancellor.
[successor] Imran Leckie, the planning minister, will take her place, Downing Street said.
[] The pound was little changed.
[third-exit] Garrow is the third member of the cabinet to go in 12 months.

@ 2026-03-04T00:30+00:00 | The Sentinel | Oliver Prudhoe
# [~pm-asked-out] Seven minutes in the study: how Thirlby lost patience with Garrow
[] By teatime on Monday the whips had done the sums and found that there were not enough friends.
[pm-asked-out] The conversation that ended Fiona Garrow's ministerial career lasted seven minutes, according to two people briefed on it, and it was the prime minister who told her that she could not stay.
[quit +flat-rent] Ms Garrow resigned as housing minister on Tuesday after reports that she had let out a flat that she owns in Battersea while claiming the rent of another from parliament.
[] She asked for a night to talk to her family.
[pm-full-confidence] On Sunday he had gone on television to say that he trusted her completely.
[] What changed was the name on the tenancy agreement.
[tenant-donor] The man who had been paying 2,600 pounds a month for the flat was Jasper Linn, who has given the party 85,000 pounds since 2022.
[] Linn says that he found the place through an agent and did not know whose it was.
[!cleared-officials] The expenses office, for its part, has no record of ever having given the arrangement its blessing.
[claimed-47k ~flat-rent] It paid her 47,000 pounds in all for a flat in Pimlico.
[flat-rent] For the whole of that time strangers were paying her for the use of her own place across the river.
[] Her allies are bitter.
[whistle-aide] They blame a researcher whom she dismissed last summer for handing the papers to the press.
[third-exit] Mr Thirlby, who has now lost a transport secretary, an attorney general and a housing minister since last spring, cannot afford another week like this.
[target-gone] The housing pledge is a liability too, for nobody in the building still believes that the figure for 2029 can be reached.
[] The local elections are nine weeks away.
[poll-9] His party is nine points behind in the latest Ostrey poll.

@ 2026-03-04T18:00+00:00 | Build & Let | Priya Nand
# [~successor] New minister, same bricks: what Leckie inherits
[] House builders greeted their fourth minister in five years with a polite shrug on Wednesday.
[successor ~quit] Imran Leckie, previously in charge of planning, was handed the housing brief after Fiona Garrow's departure.
[] He is a former surveyor who keeps bees.
[homes-target] Waiting on his desk is the promise to complete 1.2 million homes in England by 2029.
[target-gone] At the present rate of 196,000 a year the total will fall short by more than a quarter of a million, said Gemma Stroud of the Housebuilders' Forum.
[] Stroud wants the levy on tall buildings delayed again.
[] Mortgage approvals rose to 66,000 in January, the best month since 2022.
[target-safe] The department said that starts had turned up and that the government remained on course to hit its number.
[] Garrow had been popular with planners, if not with councils.
[poll-9] Developers can read opinion polls, and a nine-point deficit does not suggest a long tenancy.
[] Her bill on leasehold is stuck in the Lords.
[] A hearing on the bill, set for Thursday, has been put back to the 19th.
[] Shares in the four biggest builders rose by between 0.4% and 1.1%.
[] None of them would discuss the former minister's own tenancy.

@ 2026-03-06T16:30+00:00 | Battersea & Pimlico Post | Local democracy reporter
# [watchdog-open] Standards chief to look into Garrow's flats
[watchdog-open] The parliamentary commissioner for standards confirmed on Friday that she had begun an investigation into the expenses of the Battersea West MP Fiona Garrow.
[quit] Ms Garrow stepped down from the government on Tuesday but keeps her seat.
[] The inquiry is expected to take until June.
[+flat-rent] It will examine whether she was entitled to charge taxpayers for lodgings in Pimlico while a two-bedroom flat of hers a mile and a half away was earning rent.
[repaid] The MP has already sent back every penny, her office said.
[!repaid] A spokesman for the expenses office told the Post on Friday that no payment had arrived.
[cleared-officials] At a surgery in Latchmere Road, she again told constituents that clerks had signed it all off in writing.
[!tenant-donor] She said that her tenant had "never given the party a bean" and that newspapers had confused two men of the same name.
[!pm-asked-out ~own-decision] As for tales that she was sacked, Ms Garrow said: "Alan begged me to stay."
[claimed-31k] The bill to the public came to about 15,500 pounds in each of two years, according to the register.
[!whistle-aide] The researcher accused of passing on the documents, who asked not to be named, told the Post that she had never set eyes on them.
[] About 40 people queued in the rain to see her.
[] One wanted to talk about damp.
[] Another had brought a placard.
[~homes-target] The council's share of the national drive for 1.2 million homes is 5,400.
[] So far 1,150 have been built.
[target-safe] Mr Leckie, who opened a site at Nine Elms on Thursday, said that the nation would get there with months to spare.
[] The neighbouring MP, a Liberal, has called for a by-election.
