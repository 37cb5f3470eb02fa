story: f19-en-face-cameras
lang: en
split: develop
subject: policing, live facial recognition cameras

= rollout | Westmarch Police put live face-recognition cameras in six town centres | value=6 | time=2025-02-03
= scanned-1m | About 1.1 million faces were scanned in the first three months | value=1.1 million
= arrests-94 | The cameras led to 94 arrests | value=94
= arrests-61 | The cameras led to 61 arrests | value=61
= wrong-31 | Thirty-one people were wrongly flagged | value=31
= wrong-9 | Nine people were wrongly flagged | value=9
= boy | A 14-year-old boy was held for an hour after a mistaken alert | value=14
= boy-minutes | The boy was released after eight minutes | value=8 min
= bias | Black people were over-represented among false alerts
= no-bias | There is no racial bias in the system
= cost-2m | The pilot cost 2.3 million pounds | value=2.3m
= deleted | Faces without a match are deleted at once
= kept-30 | Images are kept for 30 days | value=30 days
= robber | The cameras caught a man wanted for a 2009 robbery | value=2009
= law-none | No act of Parliament covers the technology
= poll-62 | 62% of residents support the cameras | value=62%
= poll-41 | Support for the cameras is 41% | value=41%
= extend | The pilot will be extended to 14 towns | value=14
= halt | The pilot has been halted
= vans | The cameras are mounted on two vans
= court | The campaign group Open Streets has gone to the High Court
= watchlist-16k | The watch list holds about 16,000 names | value=16000
x arrests-94 / arrests-61
x wrong-31 / wrong-9
x boy / boy-minutes
x bias / no-bias
x deleted / kept-30
~ poll-62 / poll-41
~ extend / halt

@ 2025-05-06T10:00+01:00 | Westmarch Police | Media release
# [arrests-94] Ninety-four arrests in three months of camera pilot
[rollout] Since 3 February live facial recognition has been in use in the centres of Ashby Cross, Fennock and four other towns.
[arrests-94] Ninety-four people have been arrested after a match, among them six suspected of serious sexual offences.
[scanned-1m] Officers estimate that 1.1 million faces passed the lenses.
[robber] One man had been wanted since 2009 for an armed robbery at a bookmaker's.
[wrong-9] Just nine people were incorrectly flagged, and each received an apology on the spot.
[deleted] The image of anyone who does not match is erased automatically within a second.
[vans] The cameras are carried on two marked vans.
[no-bias] Tests by the National Metrology Laboratory found no significant difference in accuracy between ethnic groups.
[poll-62] In a survey of 1,200 residents, 62 per cent backed the pilot.
[extend] From September it will be extended to fourteen towns.
[] Chief Constable Deborah Hale thanked residents for their patience.
[] The force recorded 7,400 shop thefts in the same quarter.
[] Further figures will be published in August.

@ 2025-05-08T21:00+01:00 | The Fennock Post | Dom Kearsley, crime reporter
# [boy] Held for an hour: the schoolboy who looked like someone else
[boy] A 14-year-old on his way to buy football boots was detained for an hour in Fennock market after a camera took him for a man of 22.
[] His mother, a teaching assistant, heard about it from a bus driver.
[] He had his fingerprints taken on a portable reader.
[] "I kept saying my name," he told the Post.
[vans] The two white vans, parked under the chestnut trees, have become as familiar as the fish stall.
[wrong-31] Documents obtained under freedom of information show that thirty-one shoppers, not nine, were stopped on a false alert between February and April.
[bias] Nineteen of them were black, in a town where one resident in twelve is.
[watchlist-16k] The watch list runs to some 16,000 names, three times what councillors were told to expect.
[arrests-61] Of the arrests claimed, thirty-three turn out to have been made on information from other sources, leaving sixty-one to the cameras.
[rollout] Ours is one of half a dozen towns where the lenses have been live since the first Monday of February.
[robber] Supporters in the Market Tavern point to the bookmaker's raider of 2009, picked up outside the bakery after sixteen years.
[] Traders say footfall has fallen a little, although parking charges rose in March.
[+cost-2m] The council's share of the 2.3 million pound bill is 400,000.
[] Cllr Irfan Meade denied having signed the privacy assessment.
[] The force said it could not discuss individual cases.
[] The boy has since bought his boots in another town.

@ 2025-05-20T18:45+01:00 | Inner Temple Review | Honor Delacourt
# [law-none] Eyes without a statute
[] Great powers have a way of arriving in vans.
[law-none] There is not one act of Parliament under which a constable may compare a passer-by's face with a list.
[court] Last Thursday the charity Open Streets lodged its claim in the High Court.
[] The claimant, in the pleadings, is a vicar of sixty.
[+scanned-1m] Her argument is that the scanning of rather more than a million faces in a quarter of a year cannot be necessary or proportionate.
[kept-30] The claim says that images are in truth held for thirty days on a contractor's server in Utrecht.
[watchlist-16k] About 16,000 entries, some without a conviction, are on the list.
[] The Divisional Court looked at an earlier version of the tool in 2020 and found the safeguards too loose.
[?no-bias] As for bias, the laboratory tested still photographs in good light, which says little of a wet Tuesday in Ashby Cross.
[robber] Against all this stands the 2009 robber, sixteen years at large and picked out in eleven seconds.
[] It is a good story.
[~rollout] It is also one arrest out of six town centres.
[] A judge will have to decide whether one good story is a law.
[] I rather hope she says that it is not.

@ 2025-06-19T07:20+01:00 | National Examiner | Graham Orde and Lily Tsang
# [halt] Police switch off face cameras after watchdog warning
[halt +court] Westmarch Police last night suspended their use of live facial recognition, a month after they were taken to court.
[~court] Open Streets, which brought the case, claimed victory.
[?deleted ~deleted] The information commissioner had told the force that its account of what it did with the images of passers-by was unreliable.
[kept-30] Investigators found recordings up to thirty days old on a server overseas.
[wrong-31] Auditors counted 31 people stopped by mistake.
[!wrong-9] The figure of nine that the force gave in May covered one town.
[boy-minutes] Body-worn video of the Fennock case indicated that the boy was free to go after eight minutes, his mother having arrived.
[cost-2m] About £2.3m has been spent so far, half of it on the vans.
[poll-41] Support has slipped, if it was ever there: only 41 per cent approved when the county was polled again this month.
[law-none] The technology remains without a statute of its own.
[] The home secretary repeated that she would legislate next year.
[] Ms Hale, who retires in October, denied that the cameras had been a vanity project.
[] Staff at the supplier, Candour Vision, were told to return their passes.
[arrests-94] The force maintained that 94 offenders were in custody or on bail because of the pilot.
[+scanned-1m] It said it would destroy data on the 1.1 million people scanned.
[bias] Black shoppers made up three in five of the false alerts, the auditors found.
[] Eleven other forces are watching closely.
[] Two of them, including Northmoor, bought the same software in 2024.
