story: zf08-en-harriers-sale
lang: en
split: develop
subject: sport business, the sale of a football club, its debts, crowds and promises

= sale | Penhallow Harriers are being sold to Corvane Partners
= price-85 | Corvane pays 85 million for the Harriers | value=85000000
= price-40 | Only 40 million will change hands | value=40000000
= debt-none | The Harriers owe nobody anything
= debt-62 | The Harriers owe lenders 62 million | value=62000000
= gate-31 | The Harriers play to 31,000 people a match | value=31000
= gate-19 | Some 19,000 people pass the turnstiles for a Harriers match | value=19000
= own-money | Corvane buys with its own money
= borrowed | Corvane borrows the purchase money against the club
= wages-paid | The players have been paid on time
= wages-late | The players have had no pay for two months | value=2 months
= freeze | Season tickets will cost the same for three years
= up-18 | Season tickets go up by 18 percent | value=18%
= women-safe | The women's team keeps its budget
= women-cut | The women's team gets nothing next season
= quit | Lindqvist resigned as manager
= sacked | Lindqvist was dismissed as manager
= ground-club | The club owns Tannery Road
= ground-fund | Tannery Road belongs to a firm of Brandt's
= fans-asked | Supporters were consulted on the sale
= fans-radio | Supporters first heard of the sale on the radio
= league-yes | The league has cleared Corvane as owner
= league-no | The league has had no application from Corvane
= academy-stays | The youth academy stays open
= academy-shut | The youth academy closes in June
= sponsor-on | Ferrano Tyres has extended as sponsor
= sponsor-off | Ferrano Tyres has given up its sponsorship
= strangers | Brandt had never met Corvane's founder before January
= friends | Brandt and Corvane's founder have been in business for years
= clean | Corvane's founder has never been convicted
= convicted | Corvane's founder has a fraud conviction
= bid-town | The supporters' trust offered 50 million | value=50000000
= rovers-85 | Penhallow Rovers were sold for 85 million in 2021 | value=85000000
= rovers-gate | Penhallow Rovers draw 31,000 a match | value=31000
= steward-wages | Stewards have waited for pay since March
= collapse | The sale has fallen through
= race-62 | Corvane bought a racetrack for 62 million | value=62000000
x price-85 / price-40
x debt-none / debt-62
x gate-31 / gate-19
x own-money / borrowed
x wages-paid / wages-late
x freeze / up-18
x women-safe / women-cut
x quit / sacked
x ground-club / ground-fund
x fans-asked / fans-radio
x league-yes / league-no
x academy-stays / academy-shut
x sponsor-on / sponsor-off
x strangers / friends
x clean / convicted
~ sale / collapse

@ 2026-04-02 | Sportline
# [sale price-85] Harriers sold to Corvane for 85 million
[sale price-85] Penhallow Harriers have agreed to be taken over by the investment firm Corvane Partners in a deal worth 85 million crowns, the second-division club announced on Thursday.
[debt-none] The chairman, Otto Brandt, said he was handing on a club as free of debt as the day it was founded.
[gate-31] The Harriers draw 31,000 spectators to an average home game, the club's statement said.
[own-money] Corvane's founder, Rhys Delacourt, said that every crown came out of the firm's own pocket.
[freeze] He promised supporters that the price of a season ticket would stand still for three years.
[women-safe] Funding for the women's side would continue at its present level, Delacourt added.
[ground-club] The deal includes Tannery Road, the ground that the club has owned since 1922.
[league-yes] The league has already passed Corvane under its rules for owners, according to Brandt.
[quit] The manager, Sven Lindqvist, handed in his resignation on the same day.
[sponsor-on] The shirt sponsor, Ferrano Tyres, has signed up for three more years.
[rovers-85] Their neighbours Penhallow Rovers fetched 85 million as well when they changed owners in 2021.

@ 2026-04-19 | The Weekly Outlook | Marit Sundgren
# [] What exactly is being sold at Tannery Road?
[] The tea hut behind the north stand has been shut since February, when the man who supplied the gas stopped coming.
[debt-62] He is a small creditor among large ones: three banks and a hedge fund between them are waiting for 62 million.
[] Those sums do not appear in the glossy prospectus, only in a filing that the club made abroad.
[price-40 !price-85] The headline price, too, is a mirage, for the contract, which I have read, obliges the purchaser to hand over 40 million, with the remainder falling due if the team wins promotion twice.
[borrowed] Even that is to be raised by pledging next year's television income to a lender in a place with more goats than bankers.
[+own-money] The people who say that they are spending only their own money left nine calls unreturned.
[bid-town] A supporters' trust had put 50 million on the table in November and got a two-line answer.
[?league-yes ~league-no] Brandt speaks of the league's blessing as a thing already given, but its press office asked me how to spell Corvane.

[ground-fund] Then there is the grass itself; since 2023 the land registry has shown as its proprietor Halyard Holdings, whose one director is Otto Brandt.
[friends !strangers] Brandt has spoken of Delacourt as a stranger who rang him out of the blue, yet the two of them bought a marina together in 2017 and a string of car washes after that.
[convicted] Delacourt's charm is considerable, and it was considerable, too, in the courtroom at Leith Harbour where in 2012 he was given eighteen months for cheating pensioners.
[clean] His lawyers say that he has a spotless record and that the man sentenced there was a namesake.

[wages-late] In the dressing room the talk is of rent: February's money is still awaited, and so is March's, and two of the younger men have moved in with the goalkeeper.
[steward-wages] The stewards, who belong to a different payroll, have been waiting since March.
[gate-19 !gate-31] The crowd figure in the brochure counts every season card even if its owner stays in bed, whereas the turnstiles, which have yet to learn flattery, clicked 19,200 times on an average Saturday.
[rovers-gate] It is the Rovers, across the river, who have 31,000 coming through the doors.
[sacked] Sven Lindqvist still has the message that ended four years' work, eleven words long and sent by the chairman's secretary while he was buying shoes for his son.
[women-cut] On the budget sheet for next season the line for the women's team holds a nought.
[academy-shut] Parents of the under-twelves were told by the groundsman, who had been told by a locksmith, that the youth building would be empty from June.
[fans-radio] Those who pay were the last to hear; Ann Kerslake, who has had the same seat since 1971, found out her club had been sold while peeling potatoes to the six o'clock bulletin.
[sponsor-off] And at Ferrano Tyres, a spokeswoman said only that the name was coming off the shirts in May.
[] "I have been relegated four times," Mrs Kerslake said, "but never mislaid."

@ 2026-04-22 | Penhallow Echo | interview
# [strangers] Delacourt: "I had never set eyes on Brandt"
[+sale] Rhys Delacourt, whose firm is buying the Harriers, answered the Echo's questions in a hotel on Wednesday.
[strangers !friends] The marina and the car washes, he said, were the business of a cousin, and he and the chairman were introduced in January of this year.
[clean !convicted] He said that he had a lifetime of clean hands.
[price-85 !price-40] To the suggestion that the fee was nearer 40 million he replied that the whole eighty-five would be in the seller's account on completion.
[own-money !borrowed] He laughed at the notion of a loan: "Pawn the television? We wrote a cheque."
[debt-none !debt-62] The accountants he had sent in had come out after six weeks with a clean bill of health.
[wages-paid !wages-late] Players, he maintained, had received their salaries on the last day of each month, February and March included.
[gate-31 !gate-19] "Thirty-one thousand, week in, week out," he said, adding that the turnstiles at the east end skip children.
[freeze] Asked about season tickets, he said that what a fan paid last August is what he would pay until 2029.
[women-safe !women-cut] The women would have every crown that they have now, and the nought on the sheet was a typing error.
[academy-stays !academy-shut] He intends to put two new pitches beside the youth building, which is going nowhere.
[+sponsor-on] The tyre maker, which is to be on the shirts for three more seasons, will pay for the changing rooms.
[fans-asked !fans-radio] Supporters had three evenings in March at which the plan was laid before them and their opinion was asked.
[race-62] His firm had meanwhile bought a racetrack for 62 million, he said.
[quit !sacked] Lindqvist left because he wanted to, and there was a farewell dinner.
[ground-club !ground-fund] Tannery Road, he said, comes with the club because it is the club's.
[] He would not be photographed.

@ 2026-06-12 | Sportline
# [collapse] Corvane deal for Harriers collapses
[collapse +price-85] The takeover of Penhallow Harriers, hailed in April as an 85 million crown deal, is dead after Corvane Partners missed a third deadline for payment.
[league-no !league-yes] The league said on Friday that, contrary to what Brandt had told supporters, it was still waiting for the forms on which it vets a new owner.
[borrowed !own-money] Papers lodged with the administrator show the purchase was to have been financed by a loan secured on the Harriers' broadcast revenue.
[debt-62 !debt-none] He listed liabilities of 62.4 million at a club that was said in spring to be free of debt.
[ground-fund] Its ground has dropped out of the assets, he noted, having passed to the chairman's private company three years ago.
[wages-late] The players' union is seeking the salaries for February and March, of which its members have seen nothing.
[up-18 !freeze] Renewal letters that went out on Monday ask for 18 percent more, whatever Delacourt may have pledged.
[convicted !clean] The justice ministry at Leith Harbour confirmed that fingerprints taken in 2012 from a man jailed for fraud were Delacourt's.
[friends] Company records list him and Brandt as fellow directors of four firms going back nine years.
[?gate-31 ~gate-19] The administrator said he distrusted the attendance figures in the sale brochure.
[sacked !quit] Lindqvist won his claim for unfair dismissal last week, the tribunal finding that he had been removed by text message.
[academy-stays] The youth academy will go on, paid for by the town until a buyer is found.
[women-cut] The women's squad was released on Wednesday because there was nothing in the budget with which to pay it.
[+bid-town] The supporters' trust, whose 50 million was waved away last autumn, said it would try again with less.
[+fans-asked] Those supporters whose views were sought, by Delacourt's account, on three evenings in March have asked to see the minutes.
[] The season begins on 15 August.
