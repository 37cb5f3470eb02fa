story: s12-en-data-breach
lang: en
split: scored
subject: technology

= breach | Hackers took customer records from the mobile operator Velo | time=2025-05-28
= records-1m | Records of 1.1 million customers were taken | value=1.1 million
= records-34m | Records of 3.4 million customers were taken | value=3.4 million
= bank-safe | No bank details were taken
= bank-taken | Bank account numbers were among the stolen data
= found-26may | Velo discovered the intrusion on 26 May | time=2025-05-26
= found-april | Velo was warned of the intrusion in April | time=2025-04
= contractor | The attackers got in with a support contractor's password
= old-server | The attackers got in through an unpatched old server
= ransom-5m | The attackers demanded $5m | value=$5m
= no-paid | Velo has paid the attackers nothing
= paid | Velo paid the attackers part of the ransom
= regulator | The data commissioner has opened an investigation
= fine-120 | Velo could be fined up to £120m | value=£120m
= shares-8 | Velo's shares fell 8 per cent on 29 May | value=8%
= left-11 | Eleven thousand customers left Velo in the week after the breach | value=11,000
= left-none | Velo lost no more customers than usual after the breach
= credit-free | Velo offers affected customers a year's free credit monitoring
= chief-says-sorry | Velo's chief executive apologised to customers
= customers-9m | Velo has nine million customers | value=9 million
= noticed-26may | Velo's engineers noticed unusual traffic on 26 May | time=2025-05-26
= published | The stolen data was published
= real-data | The published entries belong to real customers
x records-1m / records-34m
x bank-safe / bank-taken
x found-26may / found-april
x contractor / old-server
x no-paid / paid
x left-11 / left-none
~ noticed-26may / found-april

@ 2025-05-29T09:15+00:00 | Newsline | Omar Fenwick
# [breach] Velo says customer data stolen in cyber attack
[breach +customers-9m] Velo, the mobile phone company with nine million customers, said on Thursday that intruders had copied personal data from its systems.
[records-1m] Names, addresses and phone numbers belonging to 1.1 million people were taken, according to a notice to the stock exchange.
[bank-safe] Velo said that payment cards and bank accounts were held separately and had not been touched.
[noticed-26may] Its engineers noticed unusual traffic on Monday and had closed the gap by the following morning.
[contractor] The company blamed credentials stolen from an outside firm that answers customer queries at night.
[chief-says-sorry] "We have let people down and I am sorry," said Ingrid Solberg, the chief executive.
[shares-8] By noon its shares had lost 8 per cent.
[regulator] The data commissioner's office confirmed that it was investigating.
[] Calls and texts were not affected.
[] Rival operators said they had seen no attack of the same kind.
[] Velo's annual results, due on 5 June, have been put back by a week.
[] It is the third breach at a listed company this year, after those at an airline and a chain of opticians.

@ 2025-06-02T07:00+00:00 | Circuit & Code | Yasmin Dell, security editor
# [records-34m] The Velo dump is three times bigger than you were told
[breach] Last Thursday Velo owned up to having had its customer records lifted by hackers.
[~published] On Saturday night a file of 61 gigabytes appeared on a forum that I read so that you need not.
[records-34m] After stripping out duplicates, we count 3.4 million separate Velo customers in it.
[] About a fifth of the entries belong to people who closed their accounts before 2020.
[bank-taken] Alongside the addresses sit sort codes and account numbers, in plain text, for those who paid by direct debit.
[~real-data] We checked 30 entries with their owners, and 29 were correct.
[old-server] The way in, say two people who worked on the clean-up, was a billing server last updated in 2021, which faced the open internet with a flaw that every teenager knows.
[?contractor] They regard the tale of a stolen helpdesk password as a convenient one, since that firm's access had been cut off in March.
[] Scanners had listed the machine as vulnerable for 14 months.
[ransom-5m] The group, which calls itself Grey Heron, wanted five million dollars in bitcoin.
[] It has previously hit a Belgian brewer and two American school districts.
[] Velo denied last autumn that it had cut its security staff from 85 to 52; payroll records suggest otherwise.
[] Passwords in the file are hashed, and the hashing is at least respectable.
[] If you reused yours elsewhere, change it anyway.
[] We have passed our findings to the authorities and deleted our copy.

@ 2025-06-05T18:40+00:00 | The Capital Post | Leo Marchetti and Anne Dunmore
# [found-april] Velo ignored April warning of intruders, emails show
[found-april] Managers at Velo were told on 17 April that strangers were inside the company's network, six weeks before the public was, according to emails read by the Capital Post.
[] The warning came from a student in Tartu who had stumbled on a directory and wanted no reward.
[] It was marked "low priority" and forwarded to a mailbox that nobody was reading.
[paid] A second set of messages indicates that $1.2m was sent to the hackers' wallet on 30 May through a broker in Vilnius.
[~published] It did not prevent the publication of the data.
[ransom-5m] The original demand had been for $5m.
[fine-120] Under the law of 2018 the company faces a penalty of as much as £120m, or 4 per cent of turnover.
[regulator] An inquiry by the data commissioner is under way and may last a year.
[] The largest fine so far, imposed on a hotel group, was £18m.
[left-11] Figures from the number-switching service show that 11,000 people took their number away from Velo in the seven days after the announcement, against 4,000 in an ordinary week.
[shares-8] The share price, which dropped by 8 per cent on the day of the news, has yet to recover.
[chief-says-sorry +credit-free] Ingrid Solberg, who runs the company, has apologised and offered those affected a year of credit checks free of charge.
[] Consumer groups are collecting names for a claim in the High Court.
[] Edith Pryor, a pensioner from Hull, had £640 taken by a caller who knew her address and her tariff.
[] Her bank has refused to refund her, arguing that she gave the code herself.
[] Shadow ministers want the chief executive to appear before the business committee on 17 June.

@ 2025-06-12T08:00+00:00 | Velo Group plc | Investor relations
# [] Annual results and update on the cyber incident
[] Revenue rose by 3 per cent to £3.0bn and operating profit by 6 per cent to £412m.
[breach] Since the year end the Group has dealt with the theft of customer information by criminals, disclosed on 29 May.
[records-1m ~real-data] Having reviewed the published material, our advisers remain of the view that it relates to 1.1 million individuals, the remainder being test data.
[bank-safe] No financial details of any customer have been compromised.
[contractor] The point of entry was the account of an employee at a third-party contact centre.
[found-26may noticed-26may] The Group first became aware of unauthorised activity on 26 May and informed the commissioner within 48 hours.
[no-paid] It has made no payment of any kind, direct or indirect, to those responsible.
[credit-free] Twelve months of credit monitoring are being offered, without charge, to everyone concerned, and 210,000 have enrolled.
[left-none] Customer departures since the announcement have been in line with the seasonal average.
[regulator] It is assisting the data commissioner, whose formal investigation continues.
[] The Group has set aside £35m for remediation, none of which relates to possible penalties.
[] Capital expenditure on networks will fall to £390m as the 5G programme nears completion.
[] The board proposes a final dividend of 7.2p a share, payable on 1 August.
[~chief-says-sorry] Ms Solberg repeats her apology to all customers and has waived her bonus for the year.
[] The search for a new chair is at an advanced stage.
