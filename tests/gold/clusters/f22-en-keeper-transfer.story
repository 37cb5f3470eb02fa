story: f22-en-keeper-transfer
lang: en
split: develop
subject: football, goalkeeper transfer saga

= bid-28 | Portwick United bid 28 million pounds for Davide Ferrand | value=28m | time=2025-07-14
= bid-34 | Portwick United bid 34 million pounds for Ferrand | value=34m | time=2025-07-14
= rejected | Lorient-sur-Mer turned the bid down
= clause | The contract has a release clause of 40 million euros | value=40m
= no-clause | The contract has no release clause
= wants-out | Ferrand has asked to leave
= happy | Ferrand wants to stay
= medical | Ferrand took a medical in Portwick
= medical-no | Ferrand has had no medical
= injury | Ferrand has an old shoulder problem
= price-record | It would be a club record fee
= age-24 | Ferrand is 24 | value=24
= saves | He saved five penalties last season | value=5
= loan | Portwick have signed Iwan Pryce on loan instead
= manager-quit | Manager Nils Harker threatened to resign
= manager-fine | Harker is content with the club's business
= hearing | The league fined Portwick for tapping up Ferrand | value=300000
= signed | Ferrand signed a five-year contract with Portwick | value=5 years
= signed-vallon | Ferrand signed for Vallon Athletic
= owner-selling | Portwick's owner is selling the club
= crowd | 12,000 season tickets have been renewed | value=12000
= fine-agent | The agent will receive 6 million pounds | value=6m
x bid-28 / bid-34
x clause / no-clause
x wants-out / happy
x medical / medical-no
x manager-quit / manager-fine
x signed / signed-vallon

@ 2025-07-15T09:20+01:00 | Football Ledger | Sam Oduya
# [bid-28] Portwick bid £28m for Lorient keeper Ferrand
[bid-28] Portwick United have made an offer of £28m for Lorient-sur-Mer's goalkeeper Davide Ferrand, according to people close to the talks.
[+age-24] The 24-year-old Frenchman has been watched by scouts since Christmas.
[rejected] The proposal, lodged on Monday, was sent back the same evening.
[clause] Sources in Brittany say a release clause of €40m will bring Lorient to the table.
[price-record] Paid in full, it would top anything the club has spent in its 118 years.
[wants-out] Ferrand has told the Lorient board that he would like to go.
[] United's keeper of nine seasons, Carl Beddow, retired in May.
[saves] No one in France stopped as many spot-kicks last year: five of nine.
[injury] There is a nagging question about a shoulder that was pinned in 2022.
[crowd] Around 12,000 season tickets have already been renewed at Dock Road.
[] United start away to Elmswell on 16 August.
[] Manager Nils Harker has lost three assistants this summer.
[] Club sources denied an approach for midfielder Leon Achebe.

@ 2025-07-17T19:30+02:00 | Ouest-Stade, translated edition | Yannick Le Braz
# [happy] Ferrand: "I am not packing anything"
[] Thursday's session in the heat was open to children, and Davide Ferrand signed most of their shirts.
[happy] "I have a contract and a boat here, and no wish to be elsewhere," he said.
[no-clause] The president, Maxime Rouault, told us there was no clause and never had been.
[bid-34 +rejected] He did admit to having declined thirty-four million pounds from an English club on Monday.
[medical-no] As for a visit to a clinic in Portwick, the player laughed: the only doctor he has seen is his dentist.
[] His grandmother lives two streets from the training ground.
[saves] The five penalties he kept out last season remain on a loop in the club shop.
[injury] His shoulder, pinned three years ago, has given no trouble since, although the English papers worry about it.
[] Lorient have sold eleven first-team players since 2019.
[] They are due to play in Europe in September for the first time.
[] Rouault denied, too, that wages were late in June.
[] The club will not, he said, entertain another word from the English.
[] Practice ended with a race that Ferrand lost to the kit man.
[+age-24] At 24 he is already the longest-serving man in the squad.
[] The shirts are on sale at 89 euros.

@ 2025-07-25T07:00+01:00 | The Portwick Echo | Column: From the Boathouse End
# [] Somebody tell us what is going on at Dock Road
[] On Saturday I queued for a pie and heard four versions of the same transfer.
[medical] In the first, a man who knows the porter had seen Ferrand going into St Bride's for his medical.
[fine-agent] In the second the agent, Mr Lazar, was about to bank six million for his trouble.
[manager-quit] In the third the manager had threatened to walk if he did not get his keeper by Friday.
[owner-selling] In the fourth, Mr Callender was selling up.
[bid-28] What we can be sure of is that £28m was put on the table on Monday the 14th.
[price-record] It would be by some way the most this club has ever paid for anyone.
[hearing] And the league has fined us £300,000 for talking to the player without asking.
[crowd] We twelve thousand renewers deserve better.
[saves +age-24] A lad of twenty-four who kept out five penalties in a season is worth a queue in the rain.
[] I have sat in row F for thirty-one years.
[wants-out] I believe the lad does want to come, since nobody denies things as cheerfully as a man with a secret.
[rejected] Lorient, it is agreed, said no before the ink was dry.
[] The weather, which has been foul, is not the club's fault.
[] Carl Beddow cost us nothing and never let in a soft one at the Boathouse End.
[] Bring back Carl, I say.

@ 2025-08-29T22:40+01:00 | Sportsdesk Radio | Deadline blog, edited by Nia Colclough
# [signed-vallon] Ferrand joins Vallon in deadline twist
[signed-vallon] 22.31: Davide Ferrand has put his name to four years at Vallon Athletic, ending a summer of speculation.
[] 22.10: A private plane from Nantes landed at Elmswell, not Portwick, and phones began to ring.
[signed] 21.40: We had told you at teatime that he had agreed five years with Portwick, on the word of two people in the room.
[loan] 20.55: Portwick have borrowed the Wales keeper Iwan Pryce for the season.
[manager-fine] 20.30: Nils Harker says that he is perfectly happy with his squad, and that nothing else was ever said.
[?owner-selling] 19.50: The chairman's office calls the talk of a sale of the club a fairy tale.
[clause] 19.20: The papers lodged with the French league show a break price of forty million euros.
[!medical ~medical-no] 18.45: St Bride's hospital, asked again, has no record of any footballer in July.
[hearing] 18.00: The £300,000 penalty for an illegal approach is under appeal.
[+age-24] 17.30: At twenty-four, Ferrand may have twelve years at the top.
[fine-agent] 17.00: His agent, Goran Lazar, is in line for about six million pounds.
[] 16.30: There were 74 deals in the top division this month.
[] 16.00: Elmswell have sold their captain for £9m.
[~injury] 15.15: Vallon's doctors took three hours over that shoulder.
[rejected] 14.55: For latecomers, Lorient sent back the July offer within hours.
[] 14.40: Beddow has been seen at a driving range.
[] 14.00: Good afternoon.
