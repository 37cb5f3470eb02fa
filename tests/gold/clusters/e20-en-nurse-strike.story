story: e20-en-nurse-strike
lang: en
split: develop
subject: labour, nurses' strike at hospitals

= strike-3day | Nurses at eleven hospitals began a three-day strike | time=2025-03-11
= nurses-7600 | 7,600 nurses are on strike | value=7600
= nurses-4900 | About 4,900 nurses took part | value=4900
= surgery-3200 | 3,200 operations were postponed | value=3200
= surgery-1400 | 1,400 operations were postponed | value=1400
= pay-12 | The union wants a 12% rise | value=12%
= offer-5 | The hospital trust offered 5.5% over two years | value=5.5%
= offer-none | The employer never made a written pay offer
= ratio-dispute | The main issue is staffing ratios rather than pay
= money-issue | The main issue is pay
= wards-safe | No patient was harmed because of the strike
= patient-death | A patient died after an emergency transfer was delayed during the strike
= agency-cost | The trust spent 4.1 million on agency nurses | value=4.1m
= vacancies-1-in-7 | One nursing post in seven is vacant | value=1 in 7
= talks-resume | Talks resume with a mediator on Monday | time=2025-03-17
= support-61 | 61% of the public support the nurses | value=61%
= support-44 | Fewer than half of the public support the nurses | value=44%
= exempt | Emergency departments and intensive care were exempt from the strike
= next-april | A further walkout of five days is planned for April | time=2025-04
= ban | The government will seek a court order to ban further strikes
= no-ban | The government has no plan to go to court over the strikes
= offer-written | The trust's offer has been with the union in writing since 6 February | time=2025-02-06
x nurses-7600 / nurses-4900
x surgery-3200 / surgery-1400
x ratio-dispute / money-issue
x wards-safe / patient-death
x ban / no-ban
x offer-written / offer-none
~ offer-5 / offer-none
~ support-61 / support-44

@ 2025-03-11T08:20-03:30 | Atlantic Canadian Wire | Jessa Hollett
# [strike-3day] Nurses walk out at eleven hospitals
[strike-3day +nurses-7600] About 7,600 registered nurses walked off the job at eleven hospitals on the Avalon coast on Tuesday at the start of a three-day strike.
[exempt] Emergency rooms and intensive care units were excluded under an agreement reached last week.
[surgery-3200] The regional health trust has put off 3,200 surgeries, among them 410 knee and hip replacements.
[pay-12] The Coast Nurses' Federation is asking for 12 per cent over two years.
[offer-5] The trust's last proposal was 5.5 per cent over the same period, said its chief executive, Roland Pike.
[money-issue] "This comes down to dollars," Pike told reporters outside the Grace Hospital.
[] Pickets in orange scarves blocked the main parkade for about forty minutes before police asked them to move.
[vacancies-1-in-7] The trust admits that roughly one nursing job in seven is unfilled.
[] Paramedics, porters and cleaners, who belong to other unions, were at work.
[] A federation poll in January found 83 per cent of members ready to strike.
[] Outpatient clinics are closed until Friday.
[] It is the first nurses' strike in the region since 1999, which lasted nine days.

@ 2025-03-12T17:45-03:30 | The Harbour Telegraph | Owen Fudge
# [ratio-dispute] "It isn't the money," say nurses on Duckworth Street
[] By five in the afternoon the snow had turned to slush and the drum kit had turned up.
[ratio-dispute] Ask anyone on the line and the answer is the same, that what they want is a cap of four patients to a nurse and that the wage comes second.
[] Bernice Crane, 29 years on the wards, had eleven patients on her last night shift.
[nurses-4900] A trust spokesman put the number staying away at about 4,900, the rest being on leave, sick or at work.
[surgery-1400] Surgeons' lists suggest that fourteen hundred procedures have been put back so far, rather than the figure in yesterday's bulletin.
[agency-cost] To plug the gaps the trust has paid $4.1 million for temporary nurses flown in from Ontario.
[offer-none] "We have yet to see an offer on paper," said the federation's lead negotiator, Delphine Noseworthy.
[support-61] A survey by Harbour Research, released this morning, has 61 per cent of residents behind the strike.
[exempt] Emergency rooms and intensive care units were excluded under an agreement reached last week.
[] A bakery sent over sixty loaves and a retired judge sent doughnuts.
[] Not everyone honked in favour.
[] "My mother's biopsy was for today," said a man in a truck, who did not give his name.
[patient-death] Relatives of a 67-year-old man from Tors Cove say he died on Tuesday night after waiting three hours for a bed in a bigger hospital.
[] The trust said it could not discuss individual cases.

@ 2025-03-14T09:00-03:30 | Coast Health Trust | Statement from the chief executive
# [] After the strike: a message from Roland Pike
[] As our colleagues return to their wards this morning, I want to thank those who kept the hospitals open.
[wards-safe] I can tell you that no one in our care came to harm as a result of the walkout.
[surgery-1400] We postponed 1,400 operations and have already found new dates for half of them.
[nurses-4900] Attendance records show that some 4,900 nurses withheld their labour over the three days.
[offer-written +offer-5] Our offer of 5.5 per cent has been with the federation, in writing, since February 6.
[vacancies-1-in-7] With one post in seven standing empty, we share the frustration about workload.
[exempt] Intensive care and emergency departments ran normally because both sides agreed to leave them out.
[] We have recruited 64 nurses from Kerala, who will arrive in June.
[talks-resume] A mediator will bring the parties back to the table on Monday.
[] The two-year cost of the federation's claim is $118 million.
[] Nobody who took lawful action will be penalized.
[] Staff who wish to speak to a counsellor may ring the wellness line.

@ 2025-03-20T06:00-03:30 | Atlantic Review | Column by Marguerite Sheppard
# [] Nine days on, nothing is healed
[] The snow has gone from Duckworth Street and the coffee cups with it.
[~talks-resume] Monday's session in front of the mediator lasted forty minutes.
[support-44] A telephone poll for this magazine finds public sympathy stuck at 44 per cent.
[patient-death] A coroner is looking at the Tors Cove case, in which a man died in the back of an ambulance that had been waiting for a bed on the first night of the strike.
[?wards-safe] One must wonder how Mr Pike could have known that nobody suffered when the chart audit has barely begun.
[next-april] The federation has pencilled in five days of stoppages after Easter.
[ban] Health minister Troy Learning's officials have instructed lawyers to seek an injunction against any repeat.
[no-ban !ban] Mr Learning, when I caught him in the lobby, said that no such thing was on the table.
[pay-12] A 12 per cent demand sounds steep until one recalls that the last contract gave half of one per cent.
[money-issue] And let us be honest with ourselves, that contract is what this quarrel has been about from the start.
[surgery-3200] Three thousand two hundred people have had an operation taken away from them.
[+offer-5] Management's five and a half per cent over two years is less than the rise in the price of heating oil.
[agency-cost] Four million dollars and change went on temps.
[+strike-3day] Three days without nurses at eleven hospitals ought to have concentrated minds.
[vacancies-1-in-7] Every seventh badge still has no name on it.
[] Some of my friends have moved to Maine.
[] The gulls, as ever, remain.
