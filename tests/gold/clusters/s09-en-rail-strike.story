story: s09-en-rail-strike
lang: en
split: scored
subject: labour

= strike-on | Signal workers at Crossland Rail walked out for 48 hours from Monday 3 March | time=2025-03-03
= trains-one-in-five | One train in five ran on Monday | value=20% | time=2025-03-03
= trains-half | Half of the trains ran on Monday | value=50% | time=2025-03-03
= offer-6 | Crossland has offered a pay rise of 6 per cent over two years | value=6%
= offer-4 | Crossland's offer is worth 4 per cent over two years once lost allowances are counted | value=4%
= rosters | The dispute is chiefly about new night rosters
= money | The dispute is chiefly about money
= members-3100 | The union has 3,100 members among the signal workers | value=3,100
= vote-88 | Eighty-eight per cent of members voted to strike | value=88%
= cost-9m | Each strike day costs the city's businesses £9m | value=£9m
= cost-3m | Each strike day costs the city's businesses no more than £3m | value=£3m
= more-dates | The union will strike again on 17 and 18 March | time=2025-03-17
= truce | The union has called off further strikes while talks last
= acas | The conciliation service will host talks on Friday 7 March | time=2025-03-07
= managers-ran | Managers retrained last year worked the signal boxes on Monday
= near-miss | A freight train was sent on to an occupied line at Wend Junction on Monday
= no-near-miss | No train entered an occupied line on Monday
= last-2016 | The last signal workers' strike at Crossland was in 2016 | time=2016
= school-closed | Eleven schools closed because teachers could not travel | value=11
x trains-one-in-five / trains-half
x offer-6 / offer-4
x rosters / money
x cost-9m / cost-3m
~ more-dates / truce
x near-miss / no-near-miss

@ 2025-03-03T13:40+00:00 | Albion Press Association | Gareth Minns
# [strike-on] Commuters stranded as signal staff begin two-day strike
[strike-on +members-3100] Millions of journeys were disrupted on Monday as 3,100 signal workers at Crossland Rail began a 48-hour walkout.
[trains-one-in-five] By mid-morning only about one service in five was running, and none at all west of Harrow Green.
[rosters] The Union of Signal and Control Staff says its members are resisting a rota that would make them work up to seven nights in a row.
[] Pickets were in place at 26 boxes from 5am.
[offer-6] The company says that it has put 6 per cent on the table, spread over two years.
[last-2016] Signallers at Crossland had not stopped work since 2016, when a dispute over pensions lasted nine days.
[school-closed] Eleven schools in the east of the city shut for the day after teachers failed to get in.
[] Coach operators reported bookings three times higher than normal.
[] "I left home at four and I'm still not there," said Denise Hart, a nurse waiting at Cullingworth.
[] The roads agency said traffic on the ring road was 18 per cent heavier than a week before.
[acas] Both sides have accepted an invitation to meet at the conciliation service on Friday.
[more-dates] If that fails, the union has named 17 and 18 March for its next stoppage.

@ 2025-03-03T19:15+00:00 | Crossland Rail media centre | Press office
# [] Service statement, Monday evening
[trains-half] Crossland ran 1,240 trains today, or 50 per cent of a normal weekday timetable.
[strike-on] The union's 48-hour stoppage of signalling staff began this morning.
[] We apologise to every customer whose journey took longer than it should have.
[managers-ran] Signal boxes were staffed by 190 managers who had qualified for the work during last year's training programme.
[~managers-ran] All of them hold the same licence as their colleagues.
[no-near-miss] Contrary to messages circulating online, at no time did a train enter a section that was already in use.
[] We have asked the Rail Standards Office to confirm this from the event recorders.
[offer-6] Our proposal of 3 per cent this year and 3 per cent next, six in all, remains open until the end of the month.
[money] On rosters the union's own negotiators signed a framework in November; what divides us now is pay.
[] Tuesday's timetable will start at 7am and end at 6.30pm.
[] Season-ticket holders may claim back both days in full.
[] The Wend Junction lifts, which failed on Friday, are working again.
[] Customers with a flight to catch should allow at least two extra hours.
[] We do not recognise claims that staff have been threatened with dismissal.
[+acas] We look forward to talking constructively on 7 March under the chairmanship of the conciliation service.

@ 2025-03-05T06:00+00:00 | City Sentinel | Hannah Okoro, business reporter
# [] What the strike did to the till
[] At Benny's Kiosk under the arches of Central, the coffee machine was switched off at nine.
[cost-9m] The Chamber of Commerce puts the damage to shops, restaurants and offices at £9m for each day of stoppage.
[?cost-9m] Professor Lydia Marr of the Institute for Urban Studies doubts it, since most people who stay at home on Monday spend the same money on Wednesday, or spend it nearer to home.
[cost-3m] Her own model, built after the tram dispute of 2019, yields a loss of between £2m and £3m a day.
[+strike-on] The figures come from Monday and Tuesday, when the signallers of Crossland Rail stayed out for two days.
[] Card payments inside the ring road were down by 27 per cent, but those in the suburbs rose by 15.
[] Takings at the Majestic theatre, which offered half-price seats to anyone arriving on foot, were normal.
[trains-one-in-five] Eight in every ten trains were missing from Monday's departure boards.
[vote-88] With 88 per cent of those balloted having backed industrial action, few expect tempers to cool quickly.
[+more-dates] A second round is already pencilled in for 17 and 18 March.
[offer-6] Management has not moved from 6 per cent in two steps.
[] Employers are less well prepared than in the pandemic: a third have given up their home-working software.
[+last-2016] Since signallers last downed tools nine years ago, the number of people who commute by train has grown by a fifth.
[school-closed] Parents of pupils at the eleven schools that closed their doors had to find care at a day's notice.
[] Taxi firms did well, and one denied that it had tripled its fares.
[] The council is considering a hardship fund for stallholders.
[] It has £400,000 left over from the flood appeal.

@ 2025-03-09T08:30+00:00 | The Labour Review | Callum Reece
# [] Inside the signal box
[] Box 14 has a kettle, a heater and a view of eleven tracks.
[] Its night shift, Maureen Tully, has worked here for eight years and knows the drivers by their whistles.
[rosters] She is emphatic that what brought her out was not the wage packet but the prospect of a week of consecutive nights.
[vote-88 +members-3100] Nearly nine in ten of the union's 3,100 signalling members felt strongly enough to vote for a stoppage.
[offer-4] General secretary Joan Prothero calculates that when the night allowance disappears, the offer shrinks to 4 per cent over two years.
[] The average signaller earns £41,000, including overtime.
[near-miss] Two colleagues showed me a log according to which, shortly after noon on Monday, a stone train was let on to a line at Wend Junction where a passenger set was standing.
[] It stopped 90 metres short.
[?managers-ran] They also question whether those sent to operate the levers that day, some of whom had last sat a test in 2021, were managers trained for it at all.
[+strike-on] The two-day walkout of 3 and 4 March was Mrs Tully's first.
[truce ~acas] On Friday evening, after six hours of talks, the executive agreed to suspend all further action for as long as negotiations continue.
[] The mood in the box was relief mixed with suspicion.
[] Joint working parties will look at fatigue, and an outside doctor will be asked to report.
[] Prothero, who stands for re-election in May, disputes that she had been pushed by her executive.
[] "We have put down the placard," she told me. "We have not thrown it away."
