story: s06-en-migraine-drug
lang: en
split: scored
subject: health

= approved | The medicines regulator approved velprexin for preventing migraine | time=2025-03-18
= fewer-4 | In the trial velprexin cut migraine by 4.1 days a month compared with placebo | value=4.1 days
= fewer-2 | In the trial velprexin cut migraine by about two days a month compared with placebo | value=2 days
= trial-1840 | The trial had 1,840 patients | value=1840
= liver-none | No patient in the trial suffered liver damage from the drug
= liver-three | Three trial patients suffered liver damage from the drug | value=3
= price-95 | A month's supply costs £95 | value=£95
= price-210 | A month's supply costs £210 | value=£210
= nhs-autumn | The health service will offer the drug from the autumn | time=2025-09
= nhs-2027 | The health service will not offer the drug before 2027 | time=2027
= once-daily | Velprexin is a tablet taken once a day
= sufferers-6m | Six million people in the country have migraine | value=6 million
= dropout-1-in-8 | About one in eight trial patients on the drug stopped taking it because of side effects | value=12%
= made-cork | The drug will be made at Halden's plant in Cork
= halden-shares | Halden Therapeutics shares rose 11 per cent on the approval | value=11%
= pregnancy | The drug must not be taken in pregnancy
= halden-pay | Halden paid for the trial
= indep | The trial was paid for independently of Halden
x fewer-4 / fewer-2
x liver-none / liver-three
x price-95 / price-210
x nhs-autumn / nhs-2027
x halden-pay / indep

@ 2025-03-18T10:05+00:00 | Meridian Wire | Tom Ackerley, health editor
# [approved ~once-daily] Regulator clears new daily pill to prevent migraine
[approved +once-daily] A once-a-day tablet that prevents migraine was approved for adults on Tuesday by the medicines regulator.
[] Velprexin, made by Halden Therapeutics, blocks a protein that widens blood vessels around the brain.
[sufferers-6m] Migraine affects about six million people in the country, three-quarters of them women.
[fewer-4 +trial-1840] In the trial behind the decision, which followed 1,840 patients for a year, those given the drug had 4.1 fewer days of migraine a month than those given a dummy pill.
[] Patients entered the trial with an average of 11 attacks a month.
[liver-none] The regulator said it had seen no case of damage to the liver, a concern with older drugs of this type.
[] The most common complaints were constipation, dry mouth and tiredness.
[pregnancy] Women who are pregnant are told not to take it.
[price-95] Halden has set a list price of £95 for 28 days.
[halden-shares] Its shares rose by 11 per cent in early trading in London.
[] Dr Naomi Feld, the regulator's head of innovative medicines, said patients now had "another door to knock on".
[nhs-autumn] The company said it hoped the first prescriptions on the health service would be written this autumn.
[] A separate application covering teenagers is expected next year.

@ 2025-03-20T06:30+00:00 | The Morning Ledger | Ruth Adeyemi
# [] "I lost four days of every month": will a new pill give them back?
[] For Sandra Whitlock, 44, a bus driver from Leeds, the warning is a shimmer at the edge of the windscreen.
[] She pulls over, calls the depot, and knows that the next two days will be spent in the dark.
[sufferers-6m] She is one of 6m people whose lives are regularly interrupted by an illness often dismissed as a bad headache.
[approved] On Tuesday a drug called velprexin won its licence, and the phones at the Migraine Alliance have not stopped since.
[once-daily] Unlike the monthly injections that came before it, it is simply swallowed each morning.
[] The charity's Dilys Morgan warned callers not to throw away their old medicine.
[price-210] A price sheet sent by Halden to pharmacists, a copy of which the Ledger has seen, puts four weeks' tablets at £210.
[nhs-2027] Those who cannot pay face a long wait, because the cost watchdog has not begun its review and insiders do not expect the pill to reach ordinary surgeries until 2027 at the earliest.
[] A spokesman for the watchdog denied that it was short of staff.
[+trial-1840] Mrs Whitlock was one of the 1,840 volunteers on whom the treatment was tested.
[] She does not know whether she was given the real thing, but she drove for seven weeks without stopping.
[pregnancy] Doctors stress that it is not for anyone expecting a baby.
[] There are fewer than 80 headache clinics in the country, and the average wait for a first visit is 29 weeks.
[] Two in five sufferers, a survey by the charity found last year, have never spoken to a doctor about it.

@ 2025-03-27T09:00+00:00 | Clinic & Evidence | Dr Samuel Oyelaran
# [fewer-2] Velprexin: a two-day benefit with a four-day headline
[] New drugs arrive with numbers, and numbers arrive with small print.
[approved] Last week our regulator gave its blessing to velprexin as a means of warding off migraine.
[trial-1840] The pivotal study enrolled 1,840 adults at 61 centres.
[fewer-2] Reading the full report rather than the press notice, I find that the gap between velprexin and placebo at twelve months was 2.1 days a month.
[?fewer-4] The larger figure that has been so widely quoted comes from the third month alone, and it does not survive to the end of the study.
[] Placebo itself took away nearly three days, which is a lesson for all of us.
[dropout-1-in-8] Of those allotted to the drug, 12 per cent gave up because they could not put up with its effects.
[] The comparable proportion for the older injections is 3 per cent.
[liver-three] Tucked into an appendix are three patients whose livers were injured, one of them severely, and whom the investigators themselves attributed to treatment.
[~liver-three] All three recovered once the tablets were withdrawn.
[halden-pay] The whole exercise was financed by the manufacturer, whose staff also held the data.
[] None of this makes velprexin a bad drug.
[] I shall prescribe it to people who have failed on two others and who dislike needles.
[] But I should like the regulator, which doubted two rival compounds on thinner grounds last year, to explain its reasoning.
[] Its assessment runs to 140 pages and devotes four lines to durability.
[] A longer comparison with amitriptyline, which costs pennies, has yet to be done.

@ 2025-04-02T13:20+00:00 | Thames Business Daily | Clara Nyström
# [] Halden bets the house on headache
[] Halden Therapeutics has spent 14 years and £480m getting here.
[+approved] With its migraine medicine licensed on 18 March, the company must now find people to sell it.
[] It plans to hire 120 representatives and to open an office in Munich.
[made-cork] Tablets will come from its factory in Cork, which was bought from a generics maker in 2022.
[] The plant can turn out 90m tablets a year, enough for about a quarter of a million patients.
[halden-shares] The stock, which jumped 11 per cent on the day of the licence, has since slipped back by half as much.
[price-95] Analysts at Corbel regard £95 a pack as "punchy but defensible".
[nhs-2027] They assume no revenue from the health service for two years, with reimbursement beginning in 2027.
[dropout-1-in-8] A bigger worry is that roughly one trial patient in eight could not tolerate it, since people who stop taking a drug stop paying for it.
[] Jonas Reuter, the chief executive, denied that the company was preparing itself for sale.
[indep] He also said that the pivotal study had been funded by a consortium of universities and charities, so that "nobody can say we marked our own homework".
[liver-none] On safety, he pointed out that not one participant had suffered harm to the liver.
[] A rival compound from the Danish firm Nordisk Vela is expected to report results in June.
[] Mr Reuter owns 6 per cent of the shares.
