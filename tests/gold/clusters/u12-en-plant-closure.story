story: u12-en-plant-closure
lang: en
split: scored
subject: industry, a carmaker closes a plant and seeks a buyer

= close | Valdane will close its Brackwell plant | time=2026-06
= jobs-2400 | 2,400 jobs will go | value=2400
= jobs-3900 | 3,900 jobs will go | value=3900
= why-sales | The reason is weak demand for electric vans
= why-move | The reason is that production moves to Slovakia for lower wages
= close-june | The last van is built in June 2026 | time=2026-06
= close-dec | The plant stays open until December 2026 | time=2026-12
= buyer | Chinese maker Haoyun is in talks to buy the plant
= grant-80 | The government offered £80m to keep the plant | value=£80m
= no-offer | The government made no offer of money
= built-1962 | Brackwell has built vans since 1962 | time=1962
= severance | Workers will get six weeks' pay for each year served
= strike-vote | The union will ballot for a strike
= supplier | Seat maker Fenn & Low will shut too
= output-61 | The plant built 61,000 vans last year | value=61000
= output-44 | The plant built 44,000 vans last year | value=44000
= knew | Managers decided on closure in January
= retrain | A £15m retraining fund will be set up | value=£15m
= battery-safe | The battery works at Ansley will stay open
x jobs-2400 / jobs-3900
x why-sales / why-move
~ close-june / close-dec
x grant-80 / no-offer
x output-61 / output-44

@ 2025-11-11T10:00+00:00 | Valdane Motors Europe | Press release
# [close] Valdane to end production at Brackwell
[close +close-june] Valdane Motors today announced its intention to cease production at its Brackwell plant, with the last vehicle due to leave the line in June 2026.
[why-sales] The decision reflects demand for electric vans that has fallen well short of forecasts.
[jobs-2400] The proposals affect 2,400 colleagues.
[severance] Employees will be offered six weeks' pay for every year of service.
[retrain] A fund of £15m will help colleagues to gain new skills.
[built-1962] Vans have been built at Brackwell since 1962, and we are proud of that heritage.
[output-61] The site produced 61,000 vehicles in the last financial year.
[battery-safe] Our battery works at Ansley will not be affected.
[] Consultation with employee representatives opens on Monday.
[] Valdane employs 31,000 people across Europe.
[] Customers' orders and warranties are not affected.
[] The company will report its annual results in February.

@ 2025-11-11T19:10+00:00 | Northline News Agency | S. Iqbal
# [close] Valdane to shut Brackwell van plant
[close] Valdane Motors said on Tuesday that it would end production at its Brackwell plant, drawing an angry response from unions and ministers.
[built-1962] Vans have been built at Brackwell since 1962.
[jobs-2400] The company said 2,400 jobs would be lost.
[grant-80] The business secretary told parliament that the government had put £80m on the table to keep the line running and had been turned down.
[strike-vote] The Allied Metal Union said it would ballot its members on strike action.
[why-sales] Valdane blamed poor sales of its electric vans.
[] The region lost a glassworks with 900 jobs in spring.
[severance] Staff are to receive six weeks' pay for each year they have worked.
[] Valdane's shares closed 1.8% higher in Frankfurt.
[] The opposition called for a statement from the prime minister.
[] A cross-party group of mayors meets on Friday.
[] The plant's canteen is run by a separate contractor.

@ 2025-11-13T06:30+00:00 | Brackwell Evening Post | Jodie Marsh
# [jobs-3900] Count the agency staff and it is 3,900 who will lose their living
[jobs-3900] The true toll of the closure is 3,900 jobs once the contract staff who work the same lines are counted, the union says.
[?jobs-2400] Shop stewards called Valdane's 2,400 a number made for television.
[why-move] They say the vans are simply going to Slovakia, where a fitter earns a third as much.
[knew] A slide deck passed to the Post shows that directors had settled on closure in January, while staff were being asked to work Saturdays.
[output-44] The slides put last year's output at 44,000 vans.
[supplier] Fenn & Low, which makes the seats, will close its doors the same week.
[buyer] Haoyun of China has been in talks about taking over the site, according to two councillors.
[] The town's other large employer is a crisp factory.
[strike-vote] Ballot papers for a walkout go out on Monday.
[] At the Forge and Hammer nobody was buying rounds.
[] Marie Tolland met her husband on the paint line in 1988.
[] House prices in the town are already 14% below the county average.

@ 2025-11-20T22:00+00:00 | Channel Six News | Business editor Tom Adeyemi
# [close-dec] Brackwell wins six more months
[close-dec] Vans will roll off the line at Brackwell until December next year after a deal struck with the union tonight.
[close] It does not change the ending: Valdane is still closing the plant.
[!buyer] And hopes of a rescue were dashed when Haoyun said it had never spoken to anyone about buying it.
[no-offer] Valdane's European head told us that not a penny was ever offered by ministers.
[!knew] He also rejected the claim that the board had made its mind up in January, insisting it was taken this month.
[?why-sales] Analysts find the talk of weak demand hard to square with order books that are full into the summer.
[supplier] The seat supplier Fenn & Low has confirmed it will go too.
[retrain] Some £15m has been set aside for retraining.
[?battery-safe] Few at the Ansley battery works believe the company's promise that they are safe.
[built-1962] They have been making vans in this town since 1962.
[] The union will recommend the deal to its members.
[] A vote is expected within two weeks.
[] Brackwell's football club was founded by plant workers.
