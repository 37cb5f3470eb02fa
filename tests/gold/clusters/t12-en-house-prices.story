story: t12-en-house-prices
lang: en
split: scored
subject: economy figures, house price index

= fell-08 | House prices fell 0.8% in August from July | value=-0.8% | time=2025-08
= rose-03 | House prices rose 0.3% in August from July | value=+0.3% | time=2025-08
= year-14 | House prices were 1.4% lower than a year earlier | value=-1.4% | time=2025-08
= avg-287 | The average home cost 287,400 crowns | value=287,400
= third-month | August was the third monthly fall in a row | value=3
= capital-21 | Prices in Veldhaven fell 2.1% | value=-2.1%
= capital-up | Prices in Veldhaven rose
= rates-cause | High mortgage rates are behind the fall
= supply-cause | The fall comes from a wave of newly built homes, not from mortgage rates
= rate-51 | The average new mortgage rate is 5.1% | value=5.1%
= approvals-46k | Mortgage approvals fell to 46,000 | value=46,000
= approvals-up | Mortgage approvals rose in August
= forecast-down | Prices will fall another 3% next year | value=-3% | time=2026
= forecast-up | Prices will rise 2% next year | value=+2% | time=2026
= bank-cut | The central bank will cut rates in October | time=2025-10
= bank-hold | The central bank will not cut rates before spring | time=2026
= builders-down | Shares of house builders fell | time=2025-09-02
= days-71 | A home takes 71 days to sell | value=71 days
= method | The index was changed to leave out cash purchases
= method-no | The index method was not changed
x fell-08 / rose-03
~ third-month / rose-03
x capital-21 / capital-up
x rates-cause / supply-cause
x approvals-46k / approvals-up
x forecast-down / forecast-up
x bank-cut / bank-hold
x method / method-no

@ 2025-09-02T07:05+01:00 | Meridian Press Agency | Economics desk
# [fell-08] House prices fall 0.8% in August
[fell-08] House prices fell by 0.8 per cent in August from the month before, the Homestead index showed on Tuesday.
[third-month] It was the third consecutive monthly decline.
[year-14] Compared with a year earlier, prices were down 1.4 per cent.
[avg-287] The average home now costs 287,400 crowns.
[capital-21] Prices in Veldhaven, the capital, slid 2.1 per cent on the month.
[rates-cause] "High borrowing costs are weighing on buyers," said Homestead's chief economist, Piers Rowntree.
[rate-51] The average rate on a new mortgage stood at 5.1 per cent.
[approvals-46k] Lenders approved 46,000 mortgages in August, the fewest since January 2023.
[] Homestead is the country's third-largest lender.
[] Economists polled by the agency had expected a fall of 0.2 per cent.
[bank-cut] Rowntree said he expected the central bank to lower rates in October.
[] Wage growth was 5.1 per cent in the three months to July.

@ 2025-09-02T17:30+01:00 | The Ledger | Imogen Faulks, property correspondent
# [third-month] Homes lose value for third month running
[fell-08] House prices fell by 0.8 per cent in August from the month before, according to the Homestead index.
[avg-287] The typical property now changes hands for 287,400 crowns, about the price of two years ago.
[year-14] Compared with August last year, prices were 1.4 per cent lower.
[capital-21] In Veldhaven prices slid 2.1 per cent.
[supply-cause] The culprit is not the cost of borrowing but a glut: 38,000 newly finished flats came on the market at once this summer.
[] One developer in Harrow Quay is throwing in a parking space.
[days-71] A home now takes 71 days to find a buyer.
[builders-down] Builders' shares had a grim day, with Castlegate down 4 per cent.
[rate-51] New borrowers are paying 5.1 per cent on average.
[forecast-down] Bellweather Capital sees another 3 per cent coming off values next year.
[] It had forecast a 3 per cent drop this year as well.
[] First-time buyers made up a record 54 per cent of purchases.
[] Rents, meanwhile, rose 0.8 per cent in the month.

@ 2025-09-09T09:00+01:00 | Realtors' Council of Veldhaven | News release
# [] August figures show market in good health
[rose-03] The Council's own count of completed sales shows that home prices went up by 0.3 per cent between July and August.
[?fell-08] The widely reported slump of nearly one per cent rests on a sample of one lender's customers and should be treated with caution.
[capital-up] Prices in the capital edged higher too.
[method] The Homestead index was altered in June so that cash purchases no longer count.
[] Cash buyers account for a third of sales.
[approvals-up] Approvals for mortgages climbed in August as buyers returned from holiday.
[days-71] Sellers waited an average of 71 days, two fewer than in spring.
[forecast-up] Members expect values to gain 2 per cent over the coming year.
[] Our annual conference takes place in Harrow Quay on 14 October.
[] Ms Delphine Marsh, president, welcomed the launch of digital deeds.
[] The Council represents 6,400 estate agents.
[] It does not comment on individual lenders.

@ 2025-09-16T06:15+01:00 | Pounds and Sense | Weekly newsletter by Gil Astor
# [] Are houses getting cheaper or not?
[] Readers have been writing in about two numbers that point in opposite directions.
[fell-08] The first, from Homestead, has prices eight-tenths of a per cent lower in a month.
[rose-03] The second, from the estate agents, has them up by three-tenths.
[method-no] Homestead tells me that its method is the one it has used since 1994 and that cash deals were never in it.
[?rose-03] The agents' figure worries me more, since it mixes deals struck in May with deals struck in July.
[approvals-46k] What nobody can massage is that only 46,000 home loans were approved in August, a two-and-a-half-year low.
[rates-cause] I still think dear money is what is pushing prices down.
[third-month] We have now seen three drops in a row.
[bank-hold] Don't count on the central bank, whose deputy governor all but ruled out a cut before the spring.
[forecast-down] My guess is that we lose 3 per cent more in the coming year, in line with Bellweather.
[] Then again I sold my own flat in 2019 and have been wrong since.
[] Next week: is it worth fixing your electricity?
[] The tax office denies that stamp duty is about to go up.
