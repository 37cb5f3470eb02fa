story: l10-en-points-deduction
lang: en
split: develop
subject: football, points taken from a club for overspending

= dock-8 | A panel took eight points from Eastmoor Town | value=8 | time=2025-12-08
= nineteenth | Eastmoor fall to nineteenth | value=19
= loss-118 | Eastmoor lost £118m over three years | value=118m
= loss-96 | Eastmoor lost £96m over three years | value=96m
= wages | Wages caused the losses
= stadium | The new stadium caused the losses
= appeal | Eastmoor will appeal
= accept | Eastmoor will not appeal
= hanlon-stay | Rob Hanlon stays as manager
= hanlon-go | Rob Hanlon is leaving for Real Almera
= diallo-sale | Striker Moussa Diallo will be sold in January
= diallo-keep | Striker Moussa Diallo stays until the summer
= complaint | Rival clubs made the complaint
= own-report | Eastmoor reported themselves
= march-3000 | 3,000 fans marched in protest | value=3000
= march-900 | 900 fans marched in protest | value=900
= takeover | A Texan fund is buying the club
= beat-carrow | Eastmoor beat Carrow 2-1 on Saturday | value=2-1
= hearing-4 | The hearing lasted four days | value=4
= second-charge | Eastmoor face a second charge over last season
= max-105 | The rules allow losses of £105m over three years | value=105m
x loss-118 / loss-96
x wages / stadium
x appeal / accept
x hanlon-stay / hanlon-go
x diallo-sale / diallo-keep
x complaint / own-report
x march-3000 / march-900

@ 2025-12-08T16:05+00:00 | Sportswire UK | Football staff
# [dock-8] Eastmoor docked eight points for overspending
[dock-8] Eastmoor Town have been deducted eight points by an independent panel for breaking the league's spending rules.
[nineteenth] The penalty drops them from 12th to 19th in the table.
[loss-118 ~max-105] The panel found that the club had lost £118m over three seasons, £13m more than the rules permit.
[stadium] Most of it went on the new ground at Tanner's Wharf, the club's accounts show.
[hearing-4] The hearing in London took four days.
[complaint] Proceedings began after letters from four other clubs.
[appeal] Eastmoor said they were "shocked" and would appeal.
[] Tolworth United lost ten points in the same way in 2023.
[hanlon-stay] Manager Rob Hanlon said he was going nowhere.
[] Hanlon, 48, took charge in March last year.
[] The league denied that the timing had anything to do with the television deal.
[] Eastmoor play at Sedbury on Sunday.

@ 2025-12-09T06:30+00:00 | Eastmoor Evening Star | Pete Ramsbottom
# [march-3000] 3,000 take to the streets for Town
[march-3000] Three thousand of us walked from the Corn Exchange to the ground last night behind a single drum.
[~dock-8] Eight points, said one banner, eight fingers.
[hearing-4] From Monday to Thursday the club's barristers argued their case in a basement off Fleet Street.
[!stadium] Chairman Vic Holroyd told the crowd that not a penny of the overspend had to do with the new ground.
[wages] He said it was players' pay, pure and simple, that had done for them.
[loss-96] And it was £96m, he said, if you take off what went to the academy.
[own-report] "Nobody shopped us, we picked up the phone ourselves," he added.
[diallo-keep] He promised that Moussa Diallo would be wearing the claret shirt until the summer at least.
[] Diallo has nine goals.
[beat-carrow] It all felt a long way from Saturday, and the 2-1 win against Carrow.
[nineteenth] Town wake up nineteenth.
[] Carrow are eighth.
[] Meat pies sold out by seven o'clock.

@ 2025-12-10T21:00+00:00 | The Back Page Podcast | Show notes, Dev Malhotra
# [] Sums, sackings and Spanish lessons
[] On this week's pod we try to read a panel's judgment so that you don't have to.
[dock-8] Eight points gone, at a stroke, and a proper relegation fight for Eastmoor.
[max-105] Clubs may be £105m in the red across a three-year spell, if you're wondering where the line is.
[loss-118] Town were a hundred and eighteen million down over that time.
[wages] Our money man has been through the books, and it's the salaries that sank them, he reckons.
[complaint] We name the quartet of clubs whose lawyers wrote in to get the ball rolling.
[hanlon-go] Rob Hanlon's off to Real Almera at New Year, we hear, and he has been seen with a phrase book.
[diallo-sale] Diallo goes too, for £40m or thereabouts, as soon as the January window opens.
[march-900] Police tell us there were about nine hundred on that march.
[second-charge] And there's worse to come, with another charge, covering last season, about to drop.
[~takeover] Can the Texans be serious about buying this?
[] A listener in Perth asks whether points can be bought.
[] They can't, as Carrow denied trying to do in 1911.

@ 2025-12-16T12:20+00:00 | The National Courier | Philippa Strand, sports news correspondent
# [accept ~dock-8] Eastmoor abandon appeal against points penalty
[accept +dock-8] Eastmoor Town will live with the loss of eight points after lawyers advised that a challenge could make matters worse.
[dock-8] The deduction, of eight points, was imposed by three panel members on December 8.
[takeover] It also clears the way for the fund from Texas, Bluestem Capital, which is in the last stage of purchasing the club.
[second-charge] The prospective owners know that a further charge, for 2024-25, is on its way.
[?loss-96 ~loss-118] Accountants consulted by the Courier question the chairman's lower reckoning of the losses, because academy costs had already been taken out.
[max-105] The ceiling is £105m over three years.
[!own-report] The written reasons, released yesterday, contain no trace of the telephone call with which the club is said to have turned itself in.
[stadium] They put the excess down to the cost of Tanner's Wharf, which rose from £210m to £330m.
[hanlon-stay] Hanlon, linked with a job in Spain, has meanwhile put his name to a contract that ties him to Eastmoor until 2029.
[diallo-sale] He will be without his best forward, since Diallo's transfer in the new year has been agreed.
[march-3000] A crowd of some three thousand protested in the town last week.
[+beat-carrow] The team have not won since they saw off Carrow by the odd goal in three.
[] Their last three visits to Sedbury ended 2-1.
[] Mr Holroyd was unavailable for comment.
[] He denied in October that he wished to sell.
