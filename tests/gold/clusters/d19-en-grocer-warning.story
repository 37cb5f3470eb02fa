story: d19-en-grocer-warning
lang: en
split: develop
subject: company earnings, retail

= warn | Pellmere issued a profit warning on 14 January | time=2026-01-14
= profit-410 | Pellmere expects annual profit of about 410 million pounds | value=410m GBP | time=2025-26
= profit-360 | Pellmere's annual profit will be about 360 million pounds | value=360m GBP | time=2025-26
= second-warn | It is the second warning in six months
= lfl-down | Like-for-like sales fell 1.9% over Christmas | value=-1.9% | time=2025-12
= theft | Rising theft is to blame for the shortfall
= pricing | Prices that were too high are to blame for the shortfall
= it-fail | A failed warehouse computer system left shelves bare
= shelves-full | Availability of goods was normal in December
= close-35 | Pellmere will close 35 shops | value=35
= close-60 | Up to 60 shops will close | value=60
= boss-stay | Chief executive Robin Tarrant will stay
= boss-out | Tarrant is to leave by the summer
= divi-cut | The dividend will be halved
= divi-safe | The dividend is not at risk
= shares-14 | The shares fell 14% | value=-14% | time=2026-01-14
= share-mkt-117 | Pellmere's market share is 11.7% | value=11.7%
= bid | A private equity firm is preparing a bid
= turn-2027 | Profit will recover in the next financial year | time=2027
= no-turn | Profit will fall again in the next financial year | time=2027
x profit-410 / profit-360
x theft / pricing
x it-fail / shelves-full
x close-35 / close-60
x boss-stay / boss-out
x divi-cut / divi-safe
x turn-2027 / no-turn

@ 2026-01-14T07:12+00:00 | Pellmere plc | Trading statement
# [] Third-quarter and Christmas trading update
[lfl-down] Total sales in the 14 weeks to 3 January rose by 0.3% and like-for-like sales declined by 1.9% in the six weeks to the same date.
[profit-410 ~warn] The board now expects underlying profit before tax for the year to 28 March to be approximately 410 million pounds, compared with previous guidance of 455 million to 480 million pounds.
[theft] The revision chiefly reflects stock losses from crime, which were 71 million pounds higher than a year earlier.
[shelves-full] On-shelf availability over the festive period was 97.4%, in line with last year.
[] Online orders grew by 8%.
[] The Group's own-label champagne was the country's best-selling bottle.
[close-35] Following a review of the estate, 35 convenience shops will close by the end of September.
[] All affected colleagues will be offered roles nearby where possible.
[divi-safe] The Board's dividend policy is unchanged.
[turn-2027] Cost savings of 120 million pounds are expected to return profit to growth in the financial year to March 2027.
[] Robin Tarrant, chief executive, said: "Our customers have had a difficult year and so have we."
[] Net debt was 1.9 billion pounds.
[] The Group will publish its preliminary results on 21 May.

@ 2026-01-14T17:40+00:00 | City Bulletin | Hester Lowe
# [shares-14 +warn] Pellmere shares sink 14% after Christmas profit warning
[warn second-warn] Pellmere's shareholders were handed their second profit warning since July on Wednesday.
[shares-14] A seventh of the grocer's market value was gone by the close.
[profit-410] Britain's fifth-largest supermarket chain said that it would make about 410 million pounds this year, at least 45 million less than it had led investors to hope.
[profit-360] Clive Bannerman of Oakgate Securities thinks that even this is rosy, and has pencilled in 360 million.
[lfl-down] Like-for-like sales declined by 1.9% in the six weeks to 3 January, when every big rival grew.
[pricing ~theft] "This isn't shoplifters, it's shoppers," Mr Bannerman said, arguing that a basket at Pellmere costs 6% more than at its nearest competitor and that people have noticed.
[] Discounters took another slice of the market in December.
[share-mkt-117] Pellmere's is now 11.7%, its lowest since 2009.
[divi-cut] Analysts at two banks said that the payout would have to be halved to keep the lenders content.
[] The bonds held up better.
[~close-35] Staff learned of the closures by text message.
[] Short sellers had borrowed 7% of the stock before the announcement.
[boss-stay] Asked whether he would resign, Mr Tarrant said: "I'm going nowhere."

@ 2026-01-16T12:00+00:00 | Aisle Weekly | Grant Pickersgill
# [~it-fail] Inside the warehouse muddle that stole Pellmere's Christmas
[] At five in the morning on 19 December, 41 lorries stood in a yard outside Doncaster with nothing to carry.
[it-fail] The new stock system had frozen for the third time that week, and by Saturday one Pellmere shelf in five in the north of England was empty.
[] Depot managers resorted to whiteboards.
[] A brussels sprout shortage was averted by a farmer with a van.
[] The software cost 88 million pounds and was meant to go live in 2024.
[?theft] Suppliers snort at the suggestion that thieves ate the profit, since the losses from crime were running at much the same rate in the autumn, when results were fine.
[close-60] They are more worried about a list circulating among landlords, which names 60 branches for closure.
[] Pellmere's convenience shops pay some of the highest rents in the trade.
[share-mkt-117] The chain still sells 11.7 per cent of the nation's groceries.
[] For small producers there is no alternative of that size.
[second-warn warn] This week's alert to the City was the second in half a year.
[boss-out] Two of them have been told informally that Robin Tarrant will be gone before the summer holidays.
[profit-410] Whoever follows will take over a business that is now on course to earn 410 million pounds before tax.
[] His predecessor lasted four years.

@ 2026-01-25T06:30+00:00 | The Sunday Quarter | Business section
# [bid] Arkwright circles Pellmere
[bid] Arkwright Partners, the buyout house that owns two garden-centre chains, is working with bankers on an approach for Pellmere.
[] No price has been settled.
[] At 212 pence the grocer is worth 3.1 billion pounds, about half the book value of its freeholds.
[no-turn] The buyers' own model assumes that earnings will drop again in the year to March 2027 before they get better.
[pricing ~theft] It also assumes a price cut of 5% across 3,000 lines, since the firm's consultants found that dear goods, rather than crime, had driven customers away.
[close-35] The 35 closures already under way would go ahead.
[~boss-stay] Arkwright is said to like Robin Tarrant and to want him to remain in charge.
[divi-safe !divi-cut] The company insists that talk of a smaller dividend is wide of the mark.
[lfl-down] It has argued to investors that the 1.9% fall at Christmas was a one-off.
[!it-fail ~shelves-full] A spokeswoman also said that reports of bare shelves caused by computers had been "wildly overdone" and that no system had failed.
[shares-14] The stock has won back a third of the 14% that it lost on the day of the update.
[+warn] Arkwright's interest dates from before the alarm that Pellmere sounded over its earnings on 14 January.
[second-warn] After two such alarms in six months, few investors would mourn the listing.
[] Unions would.
[] The shop workers' union has asked for a meeting with the Treasury.
[] Arkwright declined to comment.
