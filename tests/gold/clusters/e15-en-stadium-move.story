story: e15-en-stadium-move
lang: en
split: develop
subject: sports, football club leaves its old ground

= move | Harrow Vale City will leave Tanner's Lane for a new stadium at Quayside
= capacity-38k | The new ground will hold 38,000 | value=38000
= capacity-31k | The new stadium will have 31,000 seats | value=31000
= cost-290 | The stadium will cost £290m | value=£290m
= cost-410 | The real cost will be above £400m | value=£410m
= no-public | No public money will be used
= council-60 | The council will contribute £60m in land and roads | value=£60m
= open-2028 | The stadium opens in August 2028 | time=2028-08
= open-2030 | The stadium will not be ready before 2030 | time=2030
= fans-for | Most season-ticket holders back the move
= fans-against | Most supporters oppose leaving Tanner's Lane
= houses-450 | Tanner's Lane will be replaced by 450 homes | value=450
= since-1898 | The club has played at Tanner's Lane since 1898 | time=1898
= owner-sell | Owner Dale Strickland plans to sell the club once the stadium is approved
= owner-stay | Dale Strickland says he will not sell the club
= naming | Naming rights have been sold to Pell Logistics for £4m a year
= tram | A new tram stop will be built at Quayside
= women-team | The women's team will play all its home games at the new stadium
= ashes | Fans' ashes are buried under the old pitch
= attendance-24 | City's average crowd last season was 24,100 | value=24100
= rent | The club will not own the new ground but rent it
x capacity-38k / capacity-31k
x cost-290 / cost-410
x no-public / council-60
x open-2028 / open-2030
x owner-sell / owner-stay
~ fans-for / fans-against

@ 2025-10-07T12:00+01:00 | Harrow Vale City FC | Club announcement
# [move] City announce move to Quayside
[move +since-1898] Harrow Vale City today announce plans to leave Tanner's Lane, our home since 1898, for a new stadium on the former grain terminal at Quayside.
[capacity-38k] The 38,000-seat arena will be the largest in the region outside the two big cities.
[open-2028] Subject to planning consent, building will begin next summer and the doors will open in August 2028.
[cost-290 +no-public] The £290m project will be paid for entirely by the club's owners and lenders, without a penny from taxpayers.
[women-team] City Women, who now share a ground with Thornbury Town, will play every home match there.
[fans-for] In our survey of season-ticket holders, 71 per cent supported the move.
[owner-stay] "I am here for the long haul and the club is not for sale," said chairman Dale Strickland.
[tram] A dedicated tram stop will bring supporters to within 200 metres of the turnstiles.
[houses-450] Tanner's Lane itself will make way for 450 homes, a third of them affordable.
[] The rose garden at the Canal End, where many families have left memorials, will be moved with care.
[] A display of the plans opens in the club shop on Saturday.
[] Tickets for the cup tie with Alderby remain on sale.

@ 2025-10-09T06:30+01:00 | Vale Evening Star | Roddy McAllen
# [council-60] Ratepayers to stump up £60m for City's new home
[council-60] Buried in a cabinet paper for next Tuesday is the sum of £60m, the value of the land, roads and flood wall that the city council will put into the Quayside stadium.
[] Leader Brenda Achebe says the money would be spent on the waterfront with or without football.
[tram] It includes a tram halt which the operator had earlier refused to build.
[rent] Nor will City hold the deeds, since the arena will belong to a company in Jersey that leases it back to the club for 40 years.
[owner-sell] Two people close to the boardroom told the Star that Mr Strickland intends to cash in and find a buyer as soon as planning permission is in his pocket.
[] He bought the club for £1 in 2016, along with £23m of debt.
[capacity-31k] Drawings lodged with planners, meanwhile, show 31,000 seats, the remainder being "future expansion" that needs a separate application.
[attendance-24] Last term City drew 24,100 on average.
[naming] Haulage group Pell Logistics is understood to have paid £4m a year to put its name on the roof.
[] Pell's founder is a cousin of the finance director.
[houses-450] On the old site, 450 dwellings are planned where the terraces now stand.
[] Council officers warned in May that the primary school next door is full.
[] The Star asked the club for comment and was referred to its website.

@ 2025-10-12T09:00+01:00 | Canal End Voices | Supporters' trust newsletter
# [fans-against] We asked 5,200 of you. You said no
[fans-against] Our own ballot closed on Friday night with 58 per cent of members voting against any departure from the Lane.
[] Turnout was higher than in the last three local elections put together.
[since-1898] We have been on this patch of cinders since the year Gladstone died, 1898.
[ashes] More than 300 of our mothers and fathers have had their ashes dug into the turf.
[] No drawing we have seen explains what happens to them.
[?no-public] As for the boast that the taxpayer is off the hook, we are not sure that a free site and a free road count as nothing.
[open-2030] Anyone who remembers the North Stand, four years late, will share our builder members' view that a first match before 2030 is fantasy.
[attendance-24] Ask too who is going to fill it, when crowds averaged just over 24,000 last year in a side that was top at Christmas.
[rent] Worst of all, we would become tenants.
[] Sheffield, Coventry and Derby could tell our chairman what that feels like.
[women-team] We do welcome the promise that the women's side will at last have a proper home for all of its league games.
[houses-450] Four hundred and fifty front doors will stand where we stood.
[] Bring a scarf to tie on the gates before the Alderby tie.
[] Soup will be served from noon.

@ 2025-10-15T18:20+01:00 | Sport & Finance Weekly | Helena Brandt
# [] Bricks, debt and a badge
[move ~open-2028] Three years from now, if all goes well, Harrow Vale City will swap a Victorian street corner for a dock.
[council-60] Cabinet members voted through the authority's £60m share on Tuesday by six to two.
[cost-410] Cost consultants who have priced the steel, piling and flood defences put the true bill at about £410m.
[] Stadium budgets in Europe have overshot by a mean of 37% since 2000.
[naming] Haulage group Pell Logistics is understood to be paying £4m a year to put its name on the roof, the one certain source of income.
[~capacity-38k] A full house of 38,000 would be needed nine times a season to service the loans.
[attendance-24] Last season's typical gate was 24,100.
[?fans-for] The 71% approval the club trumpets came from a survey whose only alternative was "remain with reduced facilities", which pollsters regard as a leading question.
[open-2028] Contractor Beckmann, which delivered Lindholm's arena on schedule, is confident of handing over the keys in summer 2028.
[owner-sell] In the City, bankers have already been sent a teaser document describing the club as available after consent.
[] Mr Strickland made his fortune in parking lots.
[] He tried to buy a rugby club in 2012 and denied it until the day the bid failed.
[ashes] There are, finally, the dead, hundreds of whom lie scattered under the goalmouths.
[] No spreadsheet has a row for that.
[] Shares in Beckmann rose 2.4% on the week.
