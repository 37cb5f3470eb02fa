story: r07-en-dock-strike
lang: en
split: develop
subject: economy and labour, a strike closes a country's ports

= strike | Dockers began a strike at Corvania's ports at midnight on Monday | time=2025-10-06
= ports-9 | Nine ports are shut | value=9
= dockers-14 | 14,200 dockers are on strike | value=14200
= indefinite | The strike is open-ended
= ask-18 | The union asks for a rise of 18 per cent over three years | value=18%
= offer-9 | Employers offered 9 per cent over three years | value=9%
= robots | The union wants a ban on driverless cranes
= ships-74 | 74 ships are waiting offshore | value=74
= ships-40 | Fewer than 40 ships are waiting offshore | value=40
= cost-190 | The strike costs the economy 190m crowns a day | value=190m
= cost-70 | The strike costs the economy 70m crowns a day | value=70m
= food-ok | Food supplies are safe for six weeks
= food-short | Shops already lack fruit and infant formula
= law | The government will not order dockers back to work
= law-yes | The government is drafting an order to send dockers back
= pay-avg | A docker earns 71,000 crowns a year on average | value=71000
= deal | The two sides reached a deal on 16 October | time=2025-10-16
= deal-13 | The deal gives 13 per cent over three years | value=13%
= ballot-92 | 92 per cent voted for the strike | value=92%
= car-plant | The Aldine car plant stopped a shift for lack of parts
= days-10 | The strike lasted ten days | value=10
x ships-74 / ships-40
x cost-190 / cost-70
x food-ok / food-short
x law / law-yes

@ 2025-10-06T07:30+02:00 | Meridian News Agency | Hanne Vogt
# [strike ports-9] Dockers walk out, shutting nine Corvanian ports
[strike ports-9] Dockworkers across Corvania began a strike at midnight on Monday, closing all nine of the country's container ports for the first time since 1994.
[dockers-14] About 14,200 members of the Harbour Workers' Federation have stopped work.
[indefinite] The federation said the walkout would go on until its terms were met.
[ask-18 offer-9] It wants an 18 per cent pay rise over three years, against the 9 per cent that the terminal operators have put on the table.
[robots] It is also demanding a ban on driverless cranes.
[ballot-92] In a ballot last month 92 per cent of those voting backed a strike.
[pay-avg] Dockers earn an average of 71,000 crowns a year, according to the operators.
[] The national average wage is 44,000 crowns.
[cost-190] The Chamber of Trade put the cost to the economy at 190 million crowns a day.
[law] Transport Minister Leo Sarrin said the government had no intention of ordering the men back.
[food-ok] He added that the country had enough food in store for six weeks.
[] Ports handle 83 per cent of Corvania's foreign trade.
[] Exporters had rushed to ship goods in September.
[] Oil terminals and ferries are not affected.

@ 2025-10-09T06:00+02:00 | The Corvanian Economist's Daily | Pieter Lang
# [] What a shut harbour costs
# [ships-74] Seventy-four vessels at anchor and counting
[strike +dockers-14 +ports-9] Three days have passed since some 14,000 dockers downed tools and the cranes of nine harbours went still.
[ships-74] Seventy-four ships lay at anchor off the coast on Wednesday evening, satellite data from the firm Tidetrack show.
[cost-190] Each day of the dispute, the Chamber of Trade reckons, takes 190m crowns out of the economy.
[?cost-190] Economists at the Lindt Institute call that figure inflated, since most cargo is delayed rather than lost.
[cost-70] Their own estimate is 70m a day.
[] Even that would trim growth by a tenth of a point if the dispute ran for a month.
[ask-18 offer-9 robots] The sides are not so far apart on money, with the union at 18 per cent over three years and the employers at nine, but they are an ocean apart on cranes without drivers, which the union would outlaw.
[pay-avg] At 71,000 crowns a year the typical docker already earns more than a schoolteacher.
[!pay-avg] The federation says that average is swollen by overtime and by bosses, and that a crane hand takes home far less.
[food-short] Greengrocers in the capital have run out of bananas, and two pharmacy chains are rationing infant formula.
[car-plant] The Aldine car works sent a shift home on Wednesday because its gearboxes were at sea.
[law ballot-92] The minister has ruled out a back-to-work order, not least because 92 per cent of voters in the ballot were for the strike.
[] Rotterdam and Bremen have picked up some of the traffic.
[] The last national stoppage, in 1994, ended after 17 days.
[] Freight rates on the northern route have gone up by a fifth.

@ 2025-10-13T19:00+02:00 | Radio Corvania | Evening bulletin
# [law-yes] Ministers prepare order to reopen ports
[law-yes] The government is drawing up an order that would force dockers back to work, two ministers have told Radio Corvania.
[strike ports-9] Dockworkers across Corvania began a strike at midnight last Monday, closing all nine of the country's container ports.
[indefinite] The union says its members will stay out for as long as it takes.
[ships-40 !ships-74] The Harbour Authority said tonight that fewer than forty ships were waiting off the coast, and that the 74 reported by a satellite firm included vessels that were only passing by.
[!food-short food-ok] The transport minister denied that shelves were empty, and said there was food for six weeks.
[ballot-92] Nine in ten dockers who took part in the vote were in favour of the walkout.
[car-plant] Aldine has had to cancel a shift for want of components.
[] A toymaker fears that its Christmas range will arrive in January.
[offer-9] Employers have not moved from their offer of nine per cent spread over three years.
[ask-18 robots] The union still wants 18 per cent, and will not drop its call for unmanned cranes to be outlawed.
[] A mediator will meet both sides on Wednesday.
[] Polls suggest that 51 per cent of voters sympathise with the dockers.

@ 2025-10-17T08:00+02:00 | Meridian News Agency | Hanne Vogt
# [deal] Corvanian port strike ends with pay deal
[deal days-10] Dockers in Corvania agreed a pay deal late on Thursday, ending a ten-day strike that paralysed the country's trade.
[deal-13] The agreement gives them 13 per cent over three years.
[ask-18 offer-9] The Harbour Workers' Federation had asked for 18 per cent and the operators had offered nine.
[] Driverless cranes may be brought in only after a joint study that will last two years.
[dockers-14 ports-9 +strike] Some 14,200 dockers had shut all nine container ports.
[] Work resumed at six on Friday morning.
[ships-74] At the worst point 74 ships were waiting at sea.
[] Clearing the queue will take about three weeks, the operators said.
[cost-190] The Chamber of Trade stood by its estimate that 190 million crowns were lost each day.
[!law-yes] A government spokeswoman said no order to send dockers back had ever been drafted.
[] Shares in Norhaven Terminals rose 4.2 per cent.
[car-plant] The carmaker Aldine, which lost a shift when parts ran out, is back to normal.
[ballot-92] Members, 92 per cent of whom had voted to walk out, will vote on the deal by the end of the month.
[pay-avg] By the operators' reckoning the average docker makes 71,000 crowns a year.
