story: l13-en-pilots-strike
lang: en
split: develop
subject: airlines, pilots' strike and cancelled flights

= cancel-214 | Celtair cancelled 214 flights | value=214 | time=2025-06-26
= cancel-130 | Celtair cancelled 130 flights | value=130 | time=2025-06-26
= pax-31 | 31,000 passengers are affected | value=31000
= strike-days | Pilots strike from Friday to Sunday | time=2025-06-27
= vote-94 | 94% of pilots voted for the strike | value=94%
= pay | The strike is about pay
= rosters | The strike is about rosters
= offer-11 | Celtair offered 11% over three years | value=11%
= offer-7 | Celtair offered 7% over three years | value=7%
= union-left | The union walked out of the talks
= airline-left | The airline walked out of the talks
= comp-yes | Passengers are owed compensation
= comp-no | Passengers are not owed compensation
= leased | Celtair hired six aircraft from a Latvian airline | value=6
= fares-double | Rivals have doubled their fares
= fares-same | Rivals have kept their fares
= profit-86 | Celtair made a profit of €86m last year | value=86m
= short-60 | Celtair is short of 60 pilots | value=60
= again-july | Pilots will strike again from July 4 | time=2025-07-04
= suspended | The July strike is suspended
= court | The Labour Court called both sides in
= students | A school group was stranded in Faro
x cancel-214 / cancel-130
x pay / rosters
x offer-11 / offer-7
x union-left / airline-left
x comp-yes / comp-no
x fares-double / fares-same
x again-july / suspended

@ 2025-06-26T13:40+01:00 | Irish Press Service | Transport desk
# [cancel-214 ~strike-days] Celtair cancels 214 flights as pilots prepare to walk out
[cancel-214 ~strike-days] Celtair said on Thursday that it was cancelling 214 flights over the weekend because of a strike by pilots.
[pax-31] About 31,000 passengers will have to change their plans.
[strike-days] Members of the Airline Pilots' Guild will stop work from 5 a.m. on Friday until midnight on Sunday.
[vote-94] They backed the action by 94% to 6%.
[pay] The dispute is over pay, which has not risen since 2021.
[offer-11] The airline has offered 11% over three years.
[union-left] Talks ended on Wednesday night when the Guild's negotiators left the building.
[profit-86] Celtair reported a profit of €86 million for last year.
[] It has 610 pilots and 44 aircraft.
[] Cabin crew, who belong to another union, will work as normal.
[comp-yes] Under European rules passengers are entitled to up to €400 each, the aviation regulator said.
[] The Taoiseach denied that the government had been slow to step in.

@ 2025-06-27T07:15+01:00 | The Liffey Times | Niamh Corcoran
# [strike-days] Celtair pilots begin three-day stoppage
[strike-days] Members of the Airline Pilots' Guild will stop work from 5 a.m. on Friday until midnight on Sunday.
[pax-31] About 31,000 passengers will have to change their plans.
[students] Among the first to feel it were 38 pupils from a school in Tralee, who slept on the floor of Faro airport.
[] Their geography teacher called it fieldwork.
[cancel-130] In the end the number of services struck out came to 130, a spokeswoman for the airline said.
[rosters] Captain Aidan Rohan, who leads the Guild, said money had never been the issue and that his members were worn out by rosters that changed overnight.
[airline-left] He said it was management that had got up and left on Wednesday, at ten to midnight.
[offer-7] What had been on the table was seven per cent over three years, he added.
[profit-86] The offer was an insult from a company that made €86m last year, in his view.
[vote-94] More than nine in ten pilots, 94%, had voted to come out.
[again-july] A second stoppage would follow on July 4, he said.
[fares-double] Seats to London with other carriers cost twice what they did a week ago.
[] Ferry companies have put on extra sailings.
[] Captain Rohan denied that pilots had called in sick on Monday.

@ 2025-06-28T10:00+01:00 | Celtair DAC | Passenger notice
# [] Information for customers travelling this weekend
[] We apologise to everyone whose journey has been disrupted.
[strike-days] The three days of strike action by pilots, which began early on Friday, end at midnight on Sunday.
[leased] To bring as many of you home as we can, we've brought in six aircraft with crews from AirDaugava of Riga.
[offer-11] Our pilots turned down a rise of 11% across three years, the best in the sector.
[!rosters] This is not about rosters, which comply with every regulation and are published a month ahead.
[comp-no] As a strike is outside our control, no compensation is payable.
[] You may of course have your money back or fly on another day.
[fares-same] We've checked, and no competitor has put up its prices on our routes.
[~students] We were glad to fly the pupils from Tralee home from Faro on Friday evening.
[!union-left ~airline-left] It has been said that the Guild ended the talks, and in fairness to it, that's not so.
[airline-left] Our team withdrew when it became clear that there was nothing more to discuss.
[] Our lounge in Terminal 1 remains open.
[again-july] We must also tell you that pilots will be on strike again from Friday, 4 July.
[] 214 of our colleagues have volunteered at the airports.

@ 2025-07-02T17:30+01:00 | Flight Deck Europe | Trade daily, Søren Hallqvist
# [suspended] Guild calls off July stoppage at Celtair
[suspended] Pilots at Celtair have shelved the walkout planned for this weekend.
[court] They did so after an invitation to both parties from the Labour Court, which will sit on Tuesday.
[~again-july] Until Monday the Guild had insisted that July 4 would go ahead.
[cancel-214] The first strike wiped 214 departures from the schedule, data from air traffic control show.
[pax-31] It spoiled the weekend of some thirty-one thousand people.
[rosters] At its heart are duty rosters, and the eleven-hour night rest that pilots say they lose twice a month.
[vote-94] When pilots balloted in May, 94 in every hundred were for striking.
[short-60] They are as tight as they are because the carrier has sixty pilots too few.
[?offer-7] Nobody in the business believes the Guild's talk of seven per cent, a figure that appears in none of the papers.
[comp-yes] Lawyers point to a 2018 ruling by which airlines must compensate passengers when their own staff go on strike.
[leased] Renting half a dozen jets from Latvia cost some €3m.
[profit-86] That is small change next to the €86m that Celtair earned in 2024.
[!fares-same ~fares-double] Booking data leave no doubt that rivals' prices rose, notably on Friday.
[] The Labour Court last dealt with pilots in 2008.
[] Its chair, Maeve Colgan, was once an air hostess.
[] Celtair denied a report that it was looking for a buyer.
[] Shares in the parent company rose 7%.
