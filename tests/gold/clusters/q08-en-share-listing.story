story: q08-en-share-listing
lang: en
split: develop
subject: economy, a stock listing of a payments firm

= debut | Pennant Pay made its debut on the Lorne exchange | time=2026-02-19
= up-38 | the shares closed 38% above the issue price | value=38%
= issue-24 | the issue price was 24 marks | value=24
= raised-13 | the listing raised 1.3 billion marks | value=1.3bn
= worth-9 | Pennant is valued at 9 billion marks | value=9bn
= over-17 | the offer was 17 times oversubscribed | value=17
= biggest | it is the biggest listing in Lorne since 2021
= users-21 | Pennant has 21 million users | value=21m
= users-12 | Pennant has 12 million active users | value=12m
= profitable | Pennant made a profit last year
= loss-70 | Pennant lost 70 million marks last year | value=-70m
= founder-22 | founder Idris Vane keeps 22% of the shares | value=22%
= use-abroad | the money will fund expansion abroad
= use-debt | most of the money goes to repay debt
= lockup | insiders cannot sell for 180 days | value=180 days
= below | the shares fell below the issue price | time=2026-03-05
= inquiry | the regulator opened an inquiry into the prospectus
x users-21 / users-12
x profitable / loss-70
x use-abroad / use-debt

@ 2026-02-19T18:05+00:00 | Meridian Wire | Callum Reyes
# [debut up-38] Pennant Pay soars 38% in Lorne debut
[debut up-38] Shares of Pennant Pay closed 38% above their issue price on Thursday in the payment company's first day of trading on the Lorne exchange.
[issue-24 up-38] They ended at 33.12 marks, compared with an issue price of 24 marks.
[raised-13] Pennant raised 1.3 billion marks by selling 54 million shares.
[worth-9] The closing price values the company at about 9 billion marks.
[biggest] It was the biggest listing in Lorne since 2021.
[over-17] Investors had bid for 17 times the number of shares on offer, according to two bankers.
[users-21] Founded in 2014, Pennant says its app has 21 million users.
[profitable] The company said in its prospectus that it made an operating profit of 46 million marks last year.
[use-abroad] The proceeds will be used to expand into Sabria and two other countries, chief executive Idris Vane said.
[founder-22] Vane keeps a stake of 22%.
[lockup] Existing shareholders may not sell for 180 days.
[] The Lorne index rose 0.4% on Thursday.
[] Rival Tallow Bank is expected to list in the autumn.

@ 2026-02-20T06:30+00:00 | The Northern Post | Gwen Astley
# [] The baker's son who woke up with two billion
[debut up-38] When the bell rang in Lorne on Thursday, Idris Vane's payment app began life as a public company, and by the close its shares stood more than a third above where they had been sold.
[] Mr Vane, 41, wrote the first version above his father's bakery in Kell.
[founder-22] Having sold none of his own shares, he still holds 22 per cent.
[] His co-founder, Anja Roth, left in 2019 after a quarrel and has 3 per cent.
[raised-13 biggest] Not since 2021 has a flotation in the city been as large as this one, which brought in 1.3 billion marks.
[issue-24] Staff who had been given options bought at 24 marks, the same price as the public.
[users-21] The app is now on the phones of 21 million people.
[use-abroad] "This money takes us over the border," he told employees, saying that it would pay for the push into three foreign markets.
[lockup] None of those employees can cash in for 180 days.
[] Tallow Bank, which started in the same year, has nine million customers.
[] Some in Kell are less impressed, recalling an app failure that froze wages for two days in 2022.
[] Mr Vane has promised the town a library.
[over-17] So great was the rush that there were bids for 17 shares for every one for sale.
[] Analysts expect a string of flotations to follow.

@ 2026-02-24T07:00+00:00 | The Ledger of Commerce | Simon Oke
# [] Comment: read the footnotes before you buy Pennant
# [use-debt loss-70] Most of the cash repays lenders, and last year was no profit
[debut +up-38 worth-9] Last week's debut, with its 38% jump, left Pennant Pay with a price tag of some 9 billion marks, or 60 times what it hopes to earn next year.
[loss-70] Hopes is the word, for once share awards to staff are counted as the cost that they are, the company lost 70 million marks last year.
[use-debt +raised-13] Page 214 of the prospectus shows that 800 million of the 1.3 billion raised is earmarked for paying off loans.
[users-12] A footnote on page 31 adds that those who paid with the app at least once in the last quarter, the measure that its rivals use, number 12 million.
[biggest] Lorne, starved of flotations, cheered its largest in five years all the same.
[over-17] An order book covered 17 times says more about how few shares were sold than about how good they are.
[founder-22] With 22% and double votes, the founder can block any takeover.
[lockup] The test will come in August, when the 180 days during which insiders may not sell have run out.
[] Fees on card payments are to be capped by law next year.
[] In 2021 the parcel firm Corvid doubled on its first day and was bankrupt within three years.
[] I own no shares in either company.
[] Competition among payment apps is getting fiercer.
[] A fair price, to my mind, would be 20 marks.

@ 2026-03-05T19:20+00:00 | Radio Vale | Newsroom
# [below] Pennant shares slip under their issue price
[below] Shares in the payment company Pennant fell below the price at which they were sold to the public.
[below issue-24] They closed at 22 marks and 80, having been issued at 24.
[debut up-38] It was only two weeks ago that they leapt by 38 per cent on their first day.
[inquiry] The fall came after the market regulator opened an inquiry into what the prospectus told investors.
[users-12] According to the regulator, the app has 12 million active users.
[!users-21] The figure of 21 million given by the company counted closed accounts and was wrong, it said.
[?profitable] It will also look at whether last year's reported profit was real.
[raised-13 biggest] The listing, the city's largest for five years, brought in 1.3 billion marks.
[] Pennant says that it will cooperate fully.
[lockup] Insiders are locked in for 180 days.
[] Some small investors have hired a lawyer.
[] Tallow Bank said its own plans had not changed.
[] The wider market fell half a per cent.
[] The regulator fined a broker 9 million marks in a similar case in 2023.
