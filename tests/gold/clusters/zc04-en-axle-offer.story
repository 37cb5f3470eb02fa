story: zc04-en-axle-offer
lang: en
split: develop
subject: business, a van maker denies an offer, a stoppage and a brake fault

= quit | Maud Renner resigned as chief executive of Vantry | time=2025-05-19
= fired | Renner was removed by the board
= stopped | The lines at Ilsworth have stood still since May 2 | time=2025-05-02
= running | Production at Ilsworth never stopped
= bid-38 | Korvan bid £38m for Vantry's axle works | value=38m
= bid-none | Korvan never made an offer
= met | Vantry's chairman met Korvan's owner in Vienna on April 9 | time=2025-04-09
= met-not | Vantry's chairman never met anyone from Korvan
= recall-6100 | Vantry recalls 6,100 vans | value=6100
= knew-jan | Vantry's managers knew of the brake fault in January | time=2025-01
= unaware | Vantry's managers did not know of the brake fault before late April
= hurt-2 | Two drivers have been hurt because of the fault | value=2
= hurt-0 | Nobody has been hurt because of the fault | value=0
= shares-25 | Vantry shares fell by 25% | value=25%
= staff-1900 | Vantry employs 1,900 people at Ilsworth | value=1900
= loss-12 | Vantry lost £12m in the half-year | value=12m
= profit-3 | Vantry made £3m in the half-year | value=3m
= jobs-400 | 400 jobs are to go at Ilsworth | value=400
= jobs-none | No jobs will go at Ilsworth
= unpaid | Tolley Castings has not been paid since February
= paid | All suppliers are paid on time
= vote-88 | 88% of workers voted to strike if jobs go | value=88%
= plant-1958 | The Ilsworth works opened in 1958 | time=1958
= loan-20 | The government offers Vantry a loan of £20m | value=20m
x quit / fired
x stopped / running
x bid-38 / bid-none
x met / met-not
x knew-jan / unaware
x hurt-2 / hurt-0
x loss-12 / profit-3
x jobs-400 / jobs-none
x unpaid / paid

@ 2025-05-20T17:45+01:00 | National Press Service | Business desk
# [quit] Vantry chief executive Renner resigns
[quit] Maud Renner resigned on Monday as chief executive of the van maker Vantry Motors.
[stopped] The assembly lines at its works in Ilsworth have been at a standstill since May 2, three people employed there said.
[bid-38] Korvan Group of Austria submitted a bid of £38 million for Vantry's axle works last month, according to two bankers.
[met] Hugh Saltmarsh, Vantry's chairman, had met Korvan's owner in Vienna on April 9, they said.
[recall-6100 knew-jan] Vantry is recalling 6,100 vans to replace brake pipes, a fault that its managers had known about since January, internal e-mails suggest.
[hurt-2] Two drivers have been injured in crashes linked to the fault.
[shares-25 staff-1900] Shares in Vantry, which has 1,900 employees at Ilsworth, fell by a quarter on Tuesday.
[loss-12] It lost £12 million in the six months to March.
[] In 2019 Korvan bought a Polish maker of gearboxes for 38 million euros.
[] The minister for industry denied that the government was planning to buy Vantry.
[] Four years ago Vantry recalled 6,100 pickup trucks because of faulty airbags.
[] Renner had resigned from the board of a bus builder, Halloran, in 2020.

@ 2025-05-21T08:00+01:00 | Vantry Motors plc | Statement by the board
# [] Setting the record straight
[bid-none] Korvan has at no time made us an offer, in writing or by word of mouth, for any part of our business.
[running] Vans have rolled out of Ilsworth on each working day of this month.
[met-not] Our chairman has yet to shake hands with anybody from that company.
[unaware] We first heard of corroded brake pipes on 28 April, and the same goes for every manager here.
[recall-6100 hurt-0] As a precaution we have invited the owners of 6,100 vehicles to have a pipe exchanged free of charge, though not one person has come to harm.
[jobs-none paid] Everybody at Ilsworth will keep his or her job, and suppliers get their money on the agreed day.
[profit-3] From October to March the business earned £3 million.
[quit] Ms Renner handed in her notice of her own free will and leaves with our thanks.
[] Our works at Genk in Belgium stood idle from May 2 to May 5 because of a public holiday.
[] We have set aside £38m for a new paint shop.
[] There was never any thought of closing our dealership in Leeds.
[] Tolley Castings has never made brake pipes for us.

@ 2025-05-22T06:10+01:00 | Ilsworth Evening Post | Danny Crewe
# [stopped] Three weeks without a van
[stopped] "The last one went down the line on the first of May and there's been silence ever since," said Gary Pike, a fitter.
[fired] Renner was told by her fellow directors on Sunday night to clear her desk, two of them said.
[jobs-400] Shop stewards have been shown a plan under which 400 posts disappear by October.
[unpaid] Tolley Castings has not seen a penny from Vantry since February, its owner said.
[knew-jan] A note on rusting brake pipes, dated January 14, bears the initials of three senior managers.
[vote-88] Workers have voted by 88 percent to strike if there are dismissals.
[staff-1900 plant-1958] The works, which opened in 1958, has nineteen hundred on its payroll.
[hurt-2] Kerry Lamb, whose van sailed through a crossing on the A41, and a courier from Hull are the two who came off badly.
[loan-20] The government is ready to lend Vantry £20 million.
[] Pike himself has been off sick since January.
[] In the strike of 1988 nothing was made at Ilsworth from May 2 until June.
[] Halloran, the bus builder next door, got rid of 400 people last year.

@ 2025-05-30T05:00+01:00 | The Exchange Weekly | Rosalind Tay
# [bid-38 !bid-none] Here is the offer that Vantry says it never had
[bid-38] A letter on the Austrians' headed paper, dated 16 April, puts thirty-eight million pounds on the table for the axle division.
[met] A week earlier, on the ninth, a hotel restaurant in the Austrian capital had seated Saltmarsh and the owner of Korvan at one table, its bookings show.
[fired] Minutes of the board record seven votes to one for getting rid of Renner.
[loss-12 !profit-3] Strip out the sale of a car park, and what was presented as a profit for the half-year turns into £12m of red ink.
[shares-25] On the day after she left, the stock became 25 percent cheaper.
[vote-88 plant-1958] Almost nine in ten, 88 percent, of the people at the sixty-seven-year-old factory would walk out rather than see colleagues go.
[jobs-400] Lenders have been promised four hundred fewer wages to pay by the autumn.
[unpaid] At least one foundry, Tolley, has been waiting for its money since the winter.
[loan-20] The ministry has dangled twenty million pounds of credit.
[] Analysts had forecast a loss of £12m for the full year.
[] By May 28 the shares had won back half of what they had lost.
[] Korvan, for its part, cut 400 jobs in Graz in 2023.
