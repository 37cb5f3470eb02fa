story: d22-en-battery-claim
lang: en
split: develop
subject: science and tech, energy storage

= result-1000 | A Velden Institute cell stored 1,000 watt-hours per kilogram | value=1000 Wh/kg
= result-700 | The cell's true figure is about 700 watt-hours per kilogram | value=700 Wh/kg
= cycles-2000 | The cell lasted 2,000 cycles with 90% of capacity left | value=2000
= cycles-300 | The cell lost half its capacity in 300 cycles | value=300
= sulphur | The cell is made with sulphur instead of cobalt
= published-june | The result was published in the journal Charge in June | time=2025-06
= retract | Charge retracted the paper on 3 November | time=2025-11-03
= authors-agree | All the authors agreed to the retraction
= authors-objected | The lead author objected to the retraction
= scale-wrong | The scale in the weighing room was faulty
= data-chosen | Data were selectively reported
= fund-9m | The project received nine million euros from the state | value=9m euros
= cars-2028 | Cars with the cell will be on the road by 2028 | time=2028
= cars-2035 | Cars with the cell are unlikely before 2035 | time=2035
= repl-failed | Two other laboratories failed to reproduce the result
= repl-ok | A laboratory in Osaka reproduced the result
= start-up | The team founded a company, Ampera, on the basis of the cell
= partner-left | Carmaker Rhoen ended its partnership with Ampera
= partner-stay | Carmaker Rhoen is continuing with the partnership
= cold-40 | The cell works at minus 40 degrees | value=-40 C
= own-300 | Most of Velden's own cells lost half their charge before 300 cycles | value=300
x result-1000 / result-700
x cycles-2000 / cycles-300
x authors-agree / authors-objected
x scale-wrong / data-chosen
x cars-2028 / cars-2035
~ repl-failed / repl-ok
~ partner-left / partner-stay
x cycles-2000 / own-300
~ cycles-300 / own-300

@ 2025-06-18T08:00+02:00 | Velden Institute | Press release
# [result-1000] Sulphur cell passes 1,000 watt-hours per kilogram
[result-1000 +sulphur] Scientists at the Velden Institute have built a rechargeable cell that swaps scarce cobalt for sulphur and holds 1,000 watt-hours of energy per kilogram, some four times as much as today's electric car batteries.
[published-june] The findings appear in this week's issue of Charge.
[cycles-2000] After 2,000 charge cycles in the laboratory, 90 per cent of the capacity remained.
[cold-40] The cell kept working at minus 40 degrees.
[] "It fits in the palm, and a kettle's worth of power is inside," said Dr Anneke Riedstra, who led the team.
[cars-2028] The institute expects the first cars with the technology to reach the road in 2028.
[start-up] A spin-off called Ampera has licensed the patents.
[fund-9m] The research was supported by nine million euros from the federal programme for the energy transition.
[] Six doctoral students were involved.
[] The institute was founded in 1952 as a centre for mineral analysis.
[] A webinar for engineers takes place on 25 June.
[] Photographs may be downloaded free of charge.
[] Contact: communications office, Velden.

@ 2025-08-29T10:00+01:00 | Cell & Circuit | Marcus Thole
# [repl-failed] Labs struggle to repeat Velden battery result
[~repl-failed] Ten weeks after it made the front pages, the wonder battery from Velden is proving hard to copy.
[repl-failed] Groups in Toronto and Daejeon followed the published recipe and came nowhere near the advertised numbers.
[cycles-300] The Toronto cells had lost half of their capacity by the 300th charge, at which point one swelled and the fume hood was evacuated.
[~published-june] Some researchers have gone so far as to ask whether the June paper should have got past the referees of Charge.
[] Riedstra replies that her electrolyte is "a very particular soup".
[result-700] A third group, in Grenoble, weighed everything, down to the tabs and the wrapping, and arrived at 700 watt-hours per kilogram.
[fund-9m] Nine million euros of public money went into the project, so the ministry is watching.
[] That would still be a record for a sealed pouch.
[cars-2035] Even if it is right, said Helga Brandt of the consultancy Volta Nine, nobody should expect to drive one before the mid-2030s.
[] She has been wrong before, but not often.
[partner-stay] The German carmaker Rhoen said that its partnership with Ampera was going on as planned.
[~cold-40] The claim that the cell functions at 40 below has not been tested elsewhere.
[] Brandt would not bet against it.
[~sulphur] Dropping cobalt in favour of sulphur is, everyone agrees, the right idea.
[] Lithium prices have doubled since May.
[] Riedstra's group has promised to send out samples.

@ 2025-11-03T15:10+01:00 | Continental Wire | Ilse Kramer
# [retract] Journal withdraws Velden battery study
[retract ~scale-wrong] The journal Charge on Monday retracted the study that described a record-breaking sulphur battery, citing errors in the measurement of mass.
[scale-wrong] A balance in the weighing room had read 30 per cent too light since a move in 2023, the notice said.
[authors-agree] All 12 authors had consented to the withdrawal.
[cycles-2000 +sulphur] The study had described a cobalt-free cell based on sulphur that kept nine-tenths of its capacity over 2,000 cycles.
[] A spokesman for the institute called it a regrettable episode that showed science correcting itself.
[published-june] The article appeared in June and has been viewed 410,000 times.
[fund-9m] It rested on a state grant of nine million euros, part of which may now be reclaimed.
[] A committee of three outside experts will report before Easter.
[~start-up] Shares in Ampera, the firm that the researchers set up to sell their invention, were suspended in Frankfurt after falling 61%.
[] Their last price was 2.14 euros.
[repl-failed] At least two other laboratories had tried the recipe in vain.
[partner-left] Rhoen, the carmaker, ended its collaboration hours after the notice went out.
[result-700] Corrected for the weighing error, the cell would hold about 700 watt-hours per kilogram.
[] Charge has a circulation of 2,300.

@ 2025-11-09T08:30+01:00 | Der Freitagsbote English edition | Karl-Heinz Wohlfahrt
# [] "Somebody chose the nice curves": a former student speaks
[] He asks that his real name not be used, because he would like to work again.
[data-chosen] It was not the scale, he says, or not only, since cells that died early were simply left out of the tables that went to the journal.
[] Forty-two of seventy cells.
[own-300] Most of those were spent well before their three-hundredth cycle, with half of their charge gone.
[authors-objected] Riedstra, he adds, fought the retraction to the last and refused to sign it.
[] She has been on leave since Tuesday.
[repl-ok] Her defenders point to Osaka, where a laboratory did obtain the same figures last month.
[] It had used cells that came from Velden in a padded box.
[~start-up] The company Ampera, born of the cell, has told its 48 employees not to come in.
[retract] The journal Charge last Monday retracted the study, citing errors in the measurement of mass.
[] It was the third time this year that it has had to take back a paper.
[cars-2028] On its website, oddly, Ampera still promises electric saloons by 2028.
[] Nobody has remembered to take the page down.
[] The student has kept a photograph of the padded box.
