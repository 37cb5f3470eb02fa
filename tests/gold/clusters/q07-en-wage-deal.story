story: q07-en-wage-deal
lang: en
split: develop
subject: economy, a wage deal at a carrier of parcels

= deal | Quillan Parcels and the union UDW reached a tentative pay deal | time=2026-05-08
= rise-11 | pay rises by 11% over three years | value=11%
= rise-9 | the deal is worth 9% over three years | value=9%
= workers-34 | the deal covers 34,000 drivers and sorters | value=34000
= strike-off | a strike planned for 12 May is called off | time=2026-05-12
= vote-29 | members vote on it until 29 May | time=2026-05-29
= lump-900 | each worker gets a one-off payment of 900 crowns | value=900
= temp-end | agency workers become permanent after nine months | value=9 months
= cost-480 | the deal costs the company 480 million crowns | value=480m
= infl-4 | inflation is 4.1% | value=4.1%
= price-up | Quillan will raise delivery prices
= talks-19h | the last round of talks lasted 19 hours | value=19 hours
= reject | members voted the deal down
= accept | members accepted the deal
= profit-620 | Quillan made a profit of 620 million crowns last year | value=620m
= heat | vans will be fitted with air conditioning
x rise-11 / rise-9
x reject / accept

@ 2026-05-08T07:10+02:00 | Meridian Wire | Tessa Orlin
# [deal strike-off] Quillan, union reach pay deal, averting parcel strike
[deal] Quillan Parcels and the drivers' union UDW reached a tentative pay agreement early on Friday, both sides said.
[workers-34 rise-11] The deal gives 34,000 drivers and sorters a rise of 11% over three years.
[strike-off] A strike that was due to begin on 12 May has been called off.
[talks-19h] The agreement came after a final session of 19 hours in a hotel near Brannock airport.
[lump-900] Each worker will also receive a one-off payment of 900 crowns.
[temp-end] Agency workers will be taken on permanently after nine months, down from 18.
[vote-29] Union members have until 29 May to vote on the proposal.
[] The union had asked for 15% and the company had offered 7%.
[profit-620] Quillan reported a profit of 620 million crowns for last year.
[] Its larger rival Hartsend settled with its workers in February for 8% over two years.
[infl-4] Consumer prices rose 4.1% in the year to April.
[] Shares in Quillan opened 2.3% higher.
[] A Quillan spokeswoman declined to comment on whether jobs would be cut.

@ 2026-05-08T11:30+02:00 | Brannock Courier | Olly Fenn
# [strike-off] Your parcels will come: Tuesday's walkout is off
[deal] Quillan Parcels and the drivers' union UDW struck a tentative pay agreement early on Friday.
[rise-11 workers-34] Some 34,000 people who sort and deliver the country's parcels stand to see their wages go up by 11 per cent by 2029.
[strike-off] The stoppage planned for next Tuesday will not now go ahead.
[lump-900 temp-end] There is a 900-crown bonus for everyone, and agency staff get a permanent contract once they have done nine months.
[heat] After two drivers collapsed last July, every new van will have air conditioning.
[?heat] "I will believe the cool air when I feel it," said Marta Quayle, who has driven the Harbour Road round for 14 years.
[talks-19h] Negotiators emerged, unshaven, from 19 hours behind closed doors.
[] Shops on Kettle Street had been hoarding stock for a week.
[vote-29] Nothing is final until members have had their say; the ballot closes on 29 May.
[] In 2019 a strike at Quillan lasted 11 days and left a million parcels in sheds.
[] The florist Jon Abel lost a fifth of his year's trade that spring.
[] Letters are not affected, as they are carried by the state post.
[price-up] Customers may pay for it in the end, since the firm says delivery charges will go up in July.

@ 2026-05-13T06:00+02:00 | The Ledger of Commerce | Priya Hallam
# [] Analysis: Quillan bought peace, but at what price?
# [cost-480 price-up] Bill put at 480m crowns; delivery charges to rise from July
[deal strike-off cost-480] By signing last Friday's tentative accord and heading off a walkout in its busiest month, Quillan Parcels took on a wage bill that its finance chief puts at 480 million crowns, spread over three years.
[profit-620] That compares with the 620 million it earned last year, its best result since the pandemic.
[rise-9] The union's figure flatters, because 2 points of it are a seniority step already in the contract: what has been newly conceded is worth 9% over the three years.
[infl-4] With prices climbing at 4.1% a year, even the larger number would leave drivers poorer in real terms by the end.
[] The central bank expects inflation to ease to 2.8% by the end of next year.
[temp-end workers-34] More costly in the long run is the promise to put agency hands on the payroll after nine months, half the present wait, which analysts think will swell the 34,000-strong permanent workforce by a tenth.
[lump-900] The 900-crown sweetener, by contrast, is spent once and forgotten.
[price-up] To pay for it all, management has told big customers that delivery tariffs will increase in July.
[?price-up] Leo Brandt of Carrow Securities doubts that the company can make higher prices stick: "Hartsend would eat its lunch," he said.
[] Mr Brandt rates the shares a hold.
[] Hartsend's own deal in February was shorter and simpler.
[vote-29] Members are voting until the 29th.
[] Labour disputes are becoming more frequent across the sector.
[] Robots sort a third of Quillan's parcels, up from a fifth in 2023.

@ 2026-05-30T09:00+02:00 | Radio Vale | Newsroom
# [reject] Quillan workers throw out pay deal
[reject ~deal] Workers at Quillan Parcels have rejected the pay deal that their leaders signed three weeks ago.
[reject] Fifty-six per cent voted against it in the ballot that closed last night.
[rise-11 lump-900] They had been offered 11 per cent over three years and a one-off 900 crowns.
[workers-34] The offer applied to 34,000 drivers and sorters.
[?heat] Many drivers told us that they did not trust the promise of air conditioning in the vans.
[talks-19h] It had taken a 19-hour session to get that far.
[infl-4] With inflation at 4.1 per cent, many called it a pay cut.
[cost-480] The company says that it cannot go beyond the 480 million crowns which the package would have cost.
[!price-up] It also said that it had no plan to put up the price of deliveries this summer.
[] A new strike date could be set as soon as Tuesday.
[profit-620] The union points to last year's profit of 620 million crowns.
[] Turnout was 71 per cent.
[] The union's general secretary, Dana Ferris, said that she would stay on.
[] Talks resume in Brannock on Wednesday.
