story: zc02-en-two-signings
lang: en
split: develop
subject: football, two neighbouring clubs each buy a player for the same fee

= ruvo-42 | Kelham City bought Matteo Ruvo for £42m | value=42m
= ruvo-48 | Kelham City paid £48m for Ruvo | value=48m
= camara-42 | Brackley Rovers bought Idris Camara for £42m | value=42m
= ruvo-5y | Ruvo has a five-year contract | value=5y
= ruvo-4y | Ruvo has a four-year contract | value=4y
= camara-5y | Camara has a five-year contract | value=5y
= ruvo-11 | Ruvo scored 11 goals last season | value=11
= joined | Ruvo joined Kelham City
= fit | Ruvo passed the medical free of injury
= knee | Ruvo's knee is damaged
= wage-160 | Ruvo earns £160,000 a week | value=160000
= record | Ruvo is Kelham's most expensive player ever
= record-not | Another player remains Kelham's most expensive
= bid-40 | Brackley bid £40m for Ruvo | value=40m
= bid-never | Brackley never bid for Ruvo
= debut | Ruvo is to make his debut on Saturday against Harport
= debut-not | Ruvo did not play on Saturday
= sellon-15 | Lazarre get 15% of a later sale of Ruvo | value=15%
= shirt-9 | Ruvo wears number 9
= height | Ruvo is 1.93 m tall | value=1.93m
= fans-300 | 300 supporters greeted Ruvo | value=300
= strand | Kelham's coach had wanted Ruvo since 2023
= camara-oct | Camara cannot play until October | time=2025-10
x ruvo-42 / ruvo-48
x ruvo-5y / ruvo-4y
x fit / knee
x record / record-not
x bid-40 / bid-never
~ debut / debut-not

@ 2025-07-31T18:20+01:00 | Press Sport Wire | Football desk
# [ruvo-42 ~joined] Kelham City sign Ruvo for £42m
[ruvo-42 ~joined] Kelham City have signed the Italian striker Matteo Ruvo from Lazarre of France for £42 million, people close to the deal said on Thursday.
[ruvo-5y wage-160] He agreed a five-year contract worth £160,000 a week.
[ruvo-11] Ruvo, 24, scored eleven goals in the French league last season.
[fit] A medical examination on Thursday morning, which he passed, found him free of injury.
[record] He is the most expensive player in Kelham's history.
[bid-40] Kelham's neighbours, Brackley Rovers, had bid £40 million for Ruvo last week.
[debut] He is set to make his debut at home to Harport on Saturday.
[camara-42] Brackley have themselves paid Ostend £42 million for the midfielder Idris Camara.
[sellon-15] Lazarre will receive 15 percent of the price if Ruvo is sold on.
[] Kelham sold their captain, Des Olney, for £11 million in June.
[] Above the £42m first reported, Marseille ended up paying £48m for the goalkeeper Rui Alves last summer.
[] Harport denied that they had received a bid from Kelham for their left back.

@ 2025-08-01T09:00+01:00 | Kelham City FC | Club statement
# [shirt-9 ~joined] Matteo is our new number 9
[ruvo-5y ~joined] Matteo Ruvo has put his name to terms that keep him at Mill Road until the summer of 2030.
[shirt-9] The forward takes over the No. 9 shirt.
[fit !knee] He sailed through the tests that our doctors set, nothing whatever is the matter with his knees, and reports to the contrary are false.
[ruvo-11] He found the net 11 times for Lazarre in the season just finished.
[height] At 1.93 metres he will be the tallest man in Joel Strand's squad.
[debut] Harport are Saturday's visitors, and that is when you can first see him in our colours.
[fans-300 strand] Some 300 of you were at the gates on Thursday to greet the man our head coach has been after since 2023.
[] As is our custom, we say nothing about fees.
[] Our women's team have a new number 9 too: Petra Lindqvist, who has signed a five-year contract.
[sellon-15] A clause gives Lazarre fifteen per cent of whatever Matteo might fetch in the future.
[] Our under-21 side meet Brackley Rovers, not Harport, on Saturday.

@ 2025-08-02T06:00+01:00 | Brackley Gazette | Nora Finch
# [camara-42] Camara is a Rover at last as Ostend get their £42m
[camara-42] Idris Camara has joined Brackley Rovers from Ostend, who held out for forty-two million pounds and got it.
[camara-5y] The midfielder has signed a five-year contract.
[ruvo-42] Kelham, on the other bank of the river, paid Lazarre £42m for Ruvo on Thursday.
[bid-never] Rovers had not put a penny on the table for the Italian, then or at any time, said their chairman, Lenny Askew.
[ruvo-4y] The Italian's papers bind him for four seasons, to 2029, the Gazette understands.
[knee] Askew had been told of a scan that showed worn cartilage under the striker's left kneecap.
[camara-oct] Camara himself will not play before October because of a broken foot.
[] He set up eleven goals in Belgium last season.
[] Camara is to earn £60,000 a week.
[] Askew confirmed that Rovers had bid £40m in January for another forward, Jan Mertes of Ghent.
[] Ostend are due 15 percent of any fee that Camara brings in later.
[] Some 300 season tickets were sold within an hour of the news.

@ 2025-08-04T05:30+01:00 | The Sporting Ledger | Column, Piers Adeyemi
# [ruvo-48] The striker who cost six million more than you were told
[ruvo-48] Kelham's transfer papers price Ruvo at £48m, above the £42m first reported.
[wage-160] His pay comes to some £8.3m a year.
[ruvo-4y] He is registered with the league for four years, so the tall tale of 2030 is just that.
[bid-40 !bid-never] The agent's invoice shows that Rovers did try to get him, with £40m, whatever their chairman says.
[?fit ~knee] A surgeon to whom I showed the pictures could not share the club doctors' confidence in the joint.
[camara-42 camara-5y] For Camara, on the other hand, Rovers did pay 42 million pounds, no more, and they have him until 2030.
[record-not] Nor is Ruvo the dearest man ever to come to Mill Road: that was, and is, Bram Osei at £51m in 2019.
[height shirt-9] The new number nine stands six foot four in his socks.
[debut-not] On Saturday he sat in the stand while Harport won 1-0.
[strand fans-300] Coach Strand had begged for him for two years, and three hundred people turned out in the rain to welcome him.
[camara-oct] With his foot in plaster, Rovers' new man is lost to them until the tenth month of the year.
[] Eleven goals are what all of Kelham's forwards together managed last season.
