story: zf07-en-cell-nine
lang: en
split: develop
subject: police and courts, a death in a police cell and what was done that night

= death | Ivo Marsden died in a cell at Calder Street police station on 14 March | time=2026-03-14
= checks-15 | Officers looked in on Marsden every 15 minutes | value=15
= hatch-shut | No one opened the hatch of cell nine for over two hours | value=2 h
= drunk | Marsden was drunk
= sober | There was no alcohol in Marsden's blood
= fell | Marsden hit his head in a fall
= struck | Marsden was hit by an officer
= camera-dead | The camera in the corridor was out of order
= camera-film | The corridor camera recorded that night
= doctor-came | A doctor examined Marsden
= doctor-none | No doctor saw Marsden
= no-asthma | Marsden spoke of no illness, called himself healthy
= inhaler-six | Marsden asked six times for his inhaler | value=6
= brick | Marsden threw the brick
= at-work | Marsden was at work when the brick was thrown
= family-hour | The family was told within an hour
= family-nurse | The family heard of the death from a nurse next day
= suspended | The three officers have been suspended | value=3
= on-duty | The three officers are still at work
= vigil-400 | About 400 people came to the vigil | value=400
= vigil-3000 | At least 3,000 people came to the vigil | value=3000
= vigil-calm | The vigil ended without trouble
= vigil-fires | Cars were set alight at the vigil
= staff-five | Five officers were on the custody desk | value=5
= staff-two | Two officers had charge of the whole block | value=2
= first-death | It was the first death at Calder Street in 20 years | value=20
= third-death | Marsden was the third to die at Calder Street in two years | value=3
= cuffs-off | Marsden's handcuffs were taken off at the door
= cuffs-on | Marsden lay in handcuffs until he died
= prone-no | Nobody knelt on Marsden
= prone-yes | An officer kept a knee on Marsden's back
= haverlock | Dale Renny died in Haverlock prison on 14 March | time=2026-03-14
= league | The Inspectors' League backs a public inquiry
= guild | The Constables' Guild opposes a public inquiry
= asthma-cause | Marsden died of an asthma attack
= charged | Sergeant Quill is charged with manslaughter
x checks-15 / hatch-shut
x drunk / sober
x fell / struck
x camera-dead / camera-film
x doctor-came / doctor-none
x no-asthma / inhaler-six
x brick / at-work
x family-hour / family-nurse
x suspended / on-duty
x vigil-400 / vigil-3000
x vigil-calm / vigil-fires
x staff-five / staff-two
x first-death / third-death
x cuffs-off / cuffs-on
x prone-no / prone-yes
~ league / guild

@ 2026-03-15 | Wexcombe Press Agency
# [death] Man, 29, dies in Wexcombe police cell
[death] A 29-year-old man died in the early hours of Saturday in a cell at Calder Street police station in Wexcombe, the county force said on Sunday.
[brick] Ivo Marsden, a baker, had been arrested at 10.20 p.m. on Friday for throwing a brick through the window of a betting shop half an hour earlier, according to the force.
[drunk] Chief Superintendent Alan Pryce described him as heavily intoxicated on arrival.
[fell] He said Marsden had lost his footing in the yard and struck his head on a step.
[doctor-came] A police doctor had looked at the wound and declared him fit to be held, Pryce added.
[checks-15] Custody staff then visited cell nine at intervals of a quarter of an hour, as the rules for injured prisoners demand.
[no-asthma] Marsden had called himself perfectly healthy, the force said.
[family-hour] His relatives were informed less than sixty minutes after he was pronounced dead.
[first-death] The last death in custody at the station was two decades ago.
[suspended] Three officers who dealt with him have been sent home pending an investigation.
[haverlock] In an unrelated case, Dale Renny, 41, was found dead in Haverlock prison the same morning.

@ 2026-04-04 | The Estuary Review | Joanna Thewlis
# [] A night in cell nine
[] At the bakery on Pell Lane they have kept his apron on its hook.
[at-work] Ivo Marsden put forty trays of rolls into the oven between nine and ten on the evening of 13 March, and the machine that stamps the cards agrees with the two women who floured them beside him.
[~brick ~at-work] The man whom passers-by saw running from the betting shop had a beard; Marsden never managed one.
[] He was stopped on his way home, eleven minutes after locking up, because he wore a grey hood.
[+brick] For the window that the force says he broke he would, had he lived, have been fined 200 crowns.

[sober] The hospital laboratory that tested him afterwards found as much liquor in his veins as in a glass of milk.
[asthma-cause ~no-asthma] He had been asthmatic since he was three, and it was his lungs, the pathologist retained by his parents concluded, that killed him.
[inhaler-six] Through the wall in cell eight a man named Teodor Blaha counted: six times the voice next door begged for its blue puffer, and six times it was told to pipe down.
[] After the sixth, Blaha says, there was a sort of whistling.

[struck] How he came by the gash above his eye depends on whom one asks, but a cleaner smoking in the yard saw a baton come down, and saw who held it.
[prone-yes] She also watched a heavy man in uniform press his knee between the prisoner's shoulders until, in her words, "the boy's legs stopped bicycling".
[cuffs-on] When the ambulance crew rolled him over at last, his wrists were still locked together behind him.
[doctor-none] The name of the physician entered in the log belongs to a woman who was that evening at a wedding in another county, dancing.
[hatch-shut] Electronic locks keep time better than people do, and the one on the flap of number nine shows nothing at all from 1.04 until 3.22.
[staff-two] Of the five names on the roster one was on holiday, one at a training course and one in the canteen at Mill Road, which left a pair of constables with nineteen prisoners.

[] Marsden's mother, Beata, irons for a hotel.
[family-nurse] She was told on Saturday afternoon by a nurse she happened to know, in the queue at a chemist's.
[third-death] It would be comforting to call this a bolt from the blue, yet a coroner's index shows that Luke Addy and Samir Haq left Calder Street the same way in 2024 and 2025.
[~on-duty] And the three men who had dealings with him that night?
[on-duty] On Tuesday I saw all of them, in uniform, directing traffic at the half marathon.
[vigil-3000] Wexcombe keeps asking: the bus company, which closed the high street for the candlelit evening on 21 March, reckons three thousand and more stood there.
[vigil-calm] They sang two hymns, swept up the wax and were home by ten.
[league] The Inspectors' League, which speaks for the middle ranks, has said that it would welcome a public inquiry.

@ 2026-04-08 | Constables' Guild | statement
# [guild] No need for an inquiry into the Calder Street tragedy, says Guild
[] The Constables' Guild represents 4,100 serving officers in the county, among them the three named in recent articles.
[fell !struck] The batons stayed in their loops; Mr Marsden tripped in the yard, and it was the kerb that cut his brow.
[prone-no !prone-yes] The allegation that a member of ours knelt on him is a cruel invention.
[cuffs-off] In accordance with standing orders he was freed of his restraints before he crossed the threshold.
[+doctor-came] The doctor who passed him as fit that evening has asked that her privacy be respected.
[drunk !sober] A roadside breath test, whose printout we hold, showed him at three times the limit for driving, and laboratory samples taken many hours later can prove nothing to the contrary.
[checks-15 !hatch-shut] Our members walked to his door four times an hour and used the spyhole, which escapes the electronic log.
[no-asthma !inhaler-six] Had he breathed one word about his chest he would have been in an ambulance; the neighbour who claims to have counted his pleas was himself the worse for drink.
[camera-dead] We regret as much as anyone that the corridor camera had been waiting for a spare part since January.
[staff-five !staff-two] The desk was at its full strength of five.
[family-hour !family-nurse] An inspector telephoned Mrs Marsden at 4.40 a.m., which is fifty minutes after life was declared extinct.
[vigil-fires !vigil-calm] As to the peaceful vigil we read about, two patrol cars burned that night.
[vigil-400] Four hundred people with candles are a long way from being a town.
[suspended !on-duty] All three of our colleagues have been relieved of duty since 15 March and whoever was seen at the half marathon must have been other men.
[guild] A public inquiry would serve no purpose but that of those who hate the uniform.
[+first-death] A single tragedy in twenty years is poor ground for tearing down a station on which 300,000 people rely.

@ 2026-05-20 | Wexcombe Press Agency
# [charged] Sergeant charged over death of baker in cell
[charged +hatch-shut +death] A police sergeant, Martin Quill, was charged with manslaughter on Wednesday over the death of Ivo Marsden, the baker who lost his life after more than two hours behind a door that stayed shut.
[camera-film !camera-dead] Prosecutors told magistrates that the supposedly broken camera outside the cell had been running throughout and that its recording would be shown to a jury.
[inhaler-six !no-asthma] Its microphone, they said, picked up repeated requests for an inhaler from a prisoner whom the police had described as well.
[hatch-shut !checks-15] It also showed that the visits written down every 15 minutes were made up.
[struck !fell] A forensic dentist matched the wound to the ribbed grip of a baton.
[at-work !brick] The prosecution accepted that Marsden had been at his ovens when the shop window was broken, and that another man has since confessed.
[?drunk ~sober] The breath test produced by the Constables' Guild carried a serial number unknown to the manufacturer, and little weight could be given to it, they added.
[doctor-none !doctor-came] No medical examination of any kind took place, the court heard.
[cuffs-on !cuffs-off] Two paramedics are to testify that they had to ask for the key to his handcuffs.
[prone-yes !prone-no] For four minutes, counsel said, the film shows an officer's full weight resting on the prisoner's spine.
[!suspended ~on-duty] Quill, who was working until the day before his arrest although the force had announced his suspension in March, kept silent when asked for a plea.
[family-nurse] Beata Marsden, who had learned from a nurse that she had lost her son, sat at the back.
[+third-death] Beside her were the widows of the two men who had died at Calder Street in the two years before him.
[+vigil-3000] A crowd smaller than the three thousand who filled the high street in March waited outside.
[league] The Inspectors' League repeated its support for a public inquiry.
[] The case was adjourned until 11 June.
[+haverlock] An inquest into the death of Dale Renny, who was found lifeless at Haverlock on the same day in March, has yet to open.
