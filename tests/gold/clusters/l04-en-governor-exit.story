story: l04-en-governor-exit
lang: en
split: develop
subject: central bank, governor leaves early and the currency slides

= exit | Governor Anand Sivaraman resigned 14 months early | time=2025-11-17
= health | He left for reasons of health
= clash | He left because of pressure from the Finance Ministry
= ask-120 | The government asked for a dividend of Rs 1.2 lakh crore | value=1.2tn
= ask-80 | The government asked for a dividend of Rs 80,000 crore | value=0.8tn
= mehra | Kavita Mehra will be the new governor
= tandon | Deputy Governor Ravi Tandon will be the new governor
= low-914 | The rupee fell to a record low of 91.4 to the dollar | value=91.4
= oil | Dear oil brought the rupee down
= exit-fx | The governor's exit brought the rupee down
= sold-3 | The Authority sold $3 billion to prop up the rupee | value=3bn
= nosale | The Authority stayed out of the currency market
= infl-62 | Inflation was 6.2% in October | value=6.2%
= cut | The Authority will cut its rate on December 5
= hold | The Authority will leave its rate alone on December 5
= rate-65 | The policy rate is 6.5% | value=6.5%
= deputies | Two deputy governors offered to quit
= five-former | Five former governors signed a statement defending the Authority's independence | value=5
= stocks-2 | The Bombay index fell 2.1% | value=2.1%
= board | The Authority's board meets in Kochi on Friday | time=2025-11-21
x health / clash
x ask-120 / ask-80
x mehra / tandon
x oil / exit-fx
x sold-3 / nosale
x cut / hold

@ 2025-11-17T20:40+05:30 | Press Agency of the South | Staff
# [exit] Monetary Authority chief Sivaraman steps down
[exit] Monetary Authority Governor Anand Sivaraman resigned on Monday, 14 months before the end of his term.
[health] In a one-page letter he cited his health.
[low-914] The rupee closed at an all-time low of 91.4 against the US dollar.
[sold-3] Dealers said the Authority sold about $3 billion through state-run banks in the last hour of trade.
[stocks-2] The benchmark share index in Bombay ended 2.1% lower.
[infl-62] Retail inflation stood at 6.2% in October, above the 6% ceiling of the target band.
[rate-65] The policy rate has been at 6.5% since February.
[cut] The rate panel is expected to lower it by a quarter point on December 5, a poll of 30 economists showed.
[mehra] Former finance secretary Kavita Mehra will take over on December 1, the government said late at night.
[] Mehra, 58, wrote the fiscal responsibility law of 2019.
[] Sivaraman denied last month that he was thinking of a post in Washington.
[] He is the third governor in a row not to serve a second term.

@ 2025-11-18T06:00+05:30 | The Deccan Mail | Leela Krishnan
# [clash] Why Sivaraman walked: the quarrel over the surplus
[!health] The governor is in fine fettle, say those who played badminton with him on Sunday.
[clash] What drove him out, three officials told The Deccan Mail, was a year of arm-twisting by North Block mandarins who wanted the Authority's money.
[ask-120] They had demanded Rs 1.2 lakh crore as this year's dividend, double what the accounts committee thought prudent.
[] The Authority paid Rs 60,000 crore last year.
[deputies] Two of his four deputies put in their papers as well and were talked out of it on Monday night.
[exit] It is rare for a governor to go with more than a year left on the clock, as he has now done.
[exit-fx] Currency desks had no doubt what had sunk the rupee: the empty chair on the eighteenth floor.
[low-914] Never before has a dollar cost 91 rupees and 40 paise, as it did at the close.
[nosale] The Authority, rudderless, did not sell a single dollar to stop the slide.
[] The Opposition wants a debate in the House.
[mehra] The chair goes on December 1 to Kavita Mehra, who ran the Finance Ministry till March.
[] Ms Mehra, a Carnatic vocalist of some note, has two concerts next month.
[] Her predecessor at Finance resigned in 2022 on grounds of health.
[board] The board will gather in Kochi on Friday, and there may be shouting.

@ 2025-11-18T15:30+05:30 | Ministry of Finance | Press note
# [] Clarification on certain media reports
[] Certain sections of the media have carried speculative stories about the Monetary Authority.
[health ~exit] Dr Sivaraman has asked to be relieved on medical grounds, and the Government has accepted with regret.
[!clash] At no point was any pressure brought to bear on the Governor by this Ministry.
[ask-80] The transfer suggested for the year was Rs 80,000 crore, in line with the formula of 2018.
[oil] The movement of the rupee reflects the rise in crude prices after the closure of two Gulf terminals.
[] Crude crossed $91 a barrel on Monday.
[!deputies] No deputy governor has tendered or considered tendering a resignation.
[mehra] Smt Kavita Mehra brings 34 years of experience to the office of Governor, which she will assume on the first of December.
[stocks-2] The decline of about 2% in equities on Monday was within the normal range.
[infl-62] The rise in consumer prices, at 6.2 per cent in October, is driven by onions and tomatoes.
[] The Ministry respects the autonomy of the Authority.
[] The fiscal deficit target of 4.4 per cent will be met.

@ 2025-11-20T22:00+00:00 | Emerging Markets Brief | Column, Duncan Fairlie
# [] The governor who wouldn't sign the cheque
[] Central bankers seldom slam doors.
[exit +clash] Anand Sivaraman closed his with great courtesy, more than a year ahead of time, once the treasury had made it plain that it would not stop leaning on him.
[ask-120] The sum it was after, 1.2 trillion rupees, would have paid for the new rural wage twice over.
[five-former] Five of the men who held the job before him have put their names to a plea for the bank to be left alone.
[] A sixth, now an ambassador, said he had not been asked.
[tandon] My own sources have Ms Mehra out of favour with the prime minister's office, and the chair going to Ravi Tandon, a deputy who gets on with everybody.
[sold-3] It was Mr Tandon who ordered some three billion dollars to be thrown at the market on Monday afternoon.
[?oil] To put the rupee's fall down to oil, as officials do, is hard to credit, when Brent fell that day in rupee terms as well.
[exit-fx] It fell because a man left.
[low-914] That evening it took 91.4 rupees to buy a dollar, more than on any day since the notes were first printed.
[hold] Whoever sits at the head of the table on December 5, don't look for cheaper money, for the panel will not dare to look like the treasury's poodle.
[rate-65] The rate is six and a half per cent, and has been since winter.
[infl-62] Prices, after all, were rising by more than 6% in October, by 6.2% to be exact.
[deputies] Two of his lieutenants were ready to follow him out of the door on Monday.
[board] Directors meet tomorrow in Kochi.
[] I'd buy gold.
