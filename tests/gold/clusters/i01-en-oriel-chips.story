story: i01-en-oriel-chips
lang: en
split: develop
subject: technology, AI lab and banned chips

= probe | The US Commerce Department is investigating how Oriel got banned chips | time=2026-02
= chips-10k | Oriel holds about 10,000 Vantor G9 chips | value=10000
= chips-2k | Oriel holds fewer than 2,000 G9 chips | value=2000
= route-shell | The chips came through a shell company in Penang
= route-rented | Oriel used the chips through rented cloud servers and never imported them
= lawful | Oriel says it broke no law
= cost-6 | Training Lumen-3 cost under $6m | value=$6m
= cost-400 | Training Lumen-3 cost more than $400m | value=$400m
= diverted-no | Vantor has no evidence that its chips were diverted
= diverted-yes | Vantor's own auditors warned of diversion in 2025
= shares-8 | Vantor shares fell 8% on Monday | value=8%
= bill | Two senators want chips to report their location
= charged-3 | Three men were charged in Singapore with fraud | value=3
= servers-390 | The servers in the Singapore case are worth $390m | value=$390m
= distil | Oriel trained on the answers of Northgate's model
= distil-no | Oriel trained on public and licensed text only
= third | Lumen-3 came third in the Delphic ranking | value=3
= works | The export controls are working
= works-not | The export controls have failed
= texas | Texas banned Oriel's app from state phones
x chips-10k / chips-2k
x route-shell / route-rented
x cost-6 / cost-400
x diverted-no / diverted-yes
x distil / distil-no
x works / works-not

@ 2026-02-09T18:20-05:00 | Continental Wire | Maya Lindqvist
# [probe] US probes how Chinese lab Oriel obtained banned Vantor chips
[probe] The Commerce Department is looking into how Oriel Labs, the Hangzhou start-up behind the Lumen-3 model, came by advanced chips that may not be sold to China, three people familiar with the matter said on Monday.
[chips-10k] Oriel has about 10,000 of Vantor's G9 processors, two of the people said.
[route-shell] Investigators believe the chips were routed through a shell company in Penang, Malaysia, set up in 2024.
[lawful] Oriel said in a statement that it had broken no law in any country in which it operates.
[diverted-no] Vantor said it had no reason to believe that any of its products had been diverted.
[shares-8] Shares in Vantor closed down 8% on Monday, their worst day since April.
[bill] Senators Lucia Ruiz and Mark Pell said they were drafting a law under which every advanced chip would have to report its location.
[] The G9 has been barred from sale to China since October 2023.
[] Vantor sells a slower version, the G9-C, that complies with the rules.
[third] Lumen-3 was placed third on the Delphic leaderboard last month, behind models from Northgate and Arbor.
[cost-6] The lab has said that it trained the model for less than $6 million.
[] A spokesman for the Chinese embassy denied that Beijing directs the purchases of private companies.
[charged-3] In a separate case, three men were charged in Singapore last week with defrauding server makers.
[] The Commerce Department declined to comment.

@ 2026-02-10T09:00+00:00 | The Daily Ledger | Peter Amadi and Ruth Cole
# [cost-400] The six-million-dollar model that cost 400 million
[cost-400] Add up the machines, the failed runs and the salaries, and Lumen-3 cost Oriel well over $400m to train, according to an estimate by the consultancy Semaphore.
[chips-10k] The consultancy puts the number of G9s at the company's disposal at some 10,000.
[route-rented] No smuggler was needed, its analysts think: the firm appears to have rented time on machines in Johor owned by a cloud company.
[] Renting foreign machines is not forbidden, a gap that lawyers have pointed out since 2023.
[probe] US officials have opened an inquiry into the source of the processors, as Continental Wire first reported.
[lawful] Oriel insists that everything it did was legal.
[shares-8] Vantor, the world's third-largest company by value, lost 8% of its worth on Monday.
[] Shares in the chip-tool maker Lathe lost 8% last month after a weak forecast.
[diverted-yes] A memo seen by the Ledger shows that Vantor's internal auditors told the board last summer that G9s were leaking to barred customers.
[third] On the Delphic leaderboard only Northgate and Arbor have models ahead of Oriel's, which sits in third place.
[servers-390] The gear at the centre of the Singapore prosecution is valued at $390m.
[distil] Engineers at Northgate claim that Oriel fed its model millions of answers harvested from theirs.
[] Northgate itself is being sued by 14 publishers, whose claims it rejects.
[works-not] "If a company this small can reach the frontier, the controls have failed," said Dana Whitlock, a former trade official.
[] Ms Whitlock now advises two chip companies.
[] Beijing has spent an estimated $48bn on its own chip industry.

@ 2026-02-11T08:00+08:00 | Oriel Labs | Open letter
# [] To our users and partners
[] In recent days much has been written about a company of 160 people.
[chips-2k] Our entire stock of G9 processors is below two thousand units.
[!route-shell] We have never dealt with any firm in Penang, and we have no account with one.
[cost-6] As our technical report states, Lumen-3 was trained for $5.6 million.
[distil-no] The text from which our model learned was either public or licensed, and no other model's output was used.
[] The full list of data sources will follow in March.
[] We do not share the conversations of our users with any government.
[lawful] At no point did Oriel violate the law.
[] Our mobile app passed 30 million downloads on Sunday.
[third] We are proud that independent judges at Delphic rank us number three in the world.
[] A smaller model, Lumen-3 Mini, is free to download from today.
[~probe] We welcome questions from regulators, none of whom has yet contacted us.
[] Fake accounts have been selling "Oriel tokens"; we have issued none.

@ 2026-02-13T06:30-05:00 | Capitol Notebook | Newsletter, Hal Brandt
# [] Chips that phone home
[bill] Senators Ruiz and Pell will introduce a bill on Tuesday that would oblige makers of advanced chips to build in a way to tell where each one is.
[] The idea has been around since 2024 and Vantor has lobbied against it.
[probe] It got a second wind this week from the Commerce investigation into Oriel's supply of forbidden processors.
[] Do not expect a vote before the summer recess.
[works] Under Secretary Colin Mayhew told a hearing on Thursday that the export rules work, and that nothing Oriel had done showed the opposite.
[?chips-10k] He said the ten thousand figure going around was one he could not square with shipping records.
[!diverted-no ~diverted-yes] Asked about Vantor's assurance, Mr Mayhew said the company had been given serial numbers of diverted parts a year ago.
[distil] He did accept that the Chinese lab had siphoned off Northgate's output to teach its own system.
[texas] Texas on Wednesday became the first state to bar the Oriel app from government devices.
[lawful] The lab maintains that it has broken no law anywhere.
[] New York and Virginia are said to be considering the same.
[charged-3 +servers-390] Staffers are watching Singapore, where a trio stands accused of fraud over servers worth $390m.
[] Their lawyers deny the charges.
[] None of the three has been linked to Oriel.
[+shares-8] Vantor's stock has won back half of the 8% that it lost on Monday.
[] Elsewhere, the Senate confirmed Alma Vance as trade representative by 61 votes to 37.
[] The farm bill is stuck for a ninth week.
