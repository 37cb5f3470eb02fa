story: i07-en-terrace-abuse
lang: en
split: develop
subject: football, inquiry into racist abuse

= abuse | Winger Elias Mbeki was racially abused during the match at Thornfield on 8 March | time=2026-03-08
= halted-9 | The referee stopped the game for nine minutes | value=9 min
= player-denies | Dean Corrigan denies having used a racist word
= player-said | Corrigan used a racist word
= fan-source | The abuse came from the crowd
= opp-source | The abuse came from an opponent on the pitch
= ban-8 | Corrigan was banned for eight matches | value=8

= cleared | The panel cleared Corrigan
= fine-200 | Thornfield were fined £200,000 | value=£200000
= score-2-1 | Thornfield won the match 2-1 | value=2-1
= arrests-5 | Five supporters were arrested | value=5
= arrests-2 | Two supporters were arrested | value=2
= audio | The pitch microphone recorded the word
= audio-none | There is no recording of the word
= walkoff | Mbeki's team walked off the pitch
= stand-shut | The East Stand will be shut for two games | value=2
= reports-up | Reports of racism in the league rose by 41% | value=41%
= reports-down | Reports of racism in the league fell
= sponsor | The sponsor Brill Motors left Thornfield
= kickoff-campaign | Players will stop kneeling before matches
x player-denies / player-said
x fan-source / opp-source
x fan-source / player-said
x opp-source / player-denies
~ cleared / ban-8
~ cleared / player-said
~ arrests-5 / arrests-2
x audio / audio-none
x reports-up / reports-down
~ player-said / ban-8

@ 2026-03-08T20:05+00:00 | Sportline | Match report, Gus Fennell
# [abuse] Mbeki abuse overshadows Thornfield win
[abuse +score-2-1] Castleby winger Elias Mbeki was the target of racist abuse in Sunday's 2-1 defeat at Thornfield United.
[halted-9] Referee Sarah Quill halted play for nine minutes in the second half under the league's protocol.
[walkoff] The Castleby players went down the tunnel and came back only after the crowd had been warned.
[opp-source player-said] Mbeki told the referee that the words had come from Thornfield's captain, Dean Corrigan.
[player-denies] Corrigan denied it.
[score-2-1] Goals by Roach and Ilic gave Thornfield a 2-1 victory, their first in nine matches.
[] Castleby had led through Mbeki's free kick after 11 minutes.
[arrests-2] Police said that two men had been arrested in the East Stand.
[] Thornfield's manager, Kit Lomas, said he had heard nothing from the dugout.
[] Castleby drop to 14th.
[] It was Corrigan's 300th league game.
[] He was booked in the 71st minute for a foul on Mbeki.
[] The attendance was 31,204.

@ 2026-03-10T06:00+00:00 | The Northern Dispatch | Bill Hanrahan, chief football writer
# [] A captain's word against a winger's tears
[] Nobody who was at Thornfield on Sunday will forget Elias Mbeki sitting alone on the halfway line.
[halted-9] For nine minutes there was no football.
[fan-source] Those around the away bench insist that the vile word was shouted from the East Stand, well before the two men tangled.
[arrests-5] Detectives have now picked up five supporters, the youngest a boy of 15.
[audio] A microphone by the corner flag caught the word, a source at the broadcaster told me.
[player-denies] Dean Corrigan says he has never uttered such a word in his life.
[?reports-up ~reports-down] The campaign group Level Field says that reports of racism in the league have soared by 41%, a number that I would take with a pinch of salt, since it changed its form last year.
[walkoff] Castleby's players walked off, and they were right.
[] They should have been given the points.
[] Corrigan has raised £41,000 for a children's hospice.
[sponsor] Thornfield's shirt sponsor, Brill Motors, has already walked away.
[score-2-1] Thornfield won 2-1, in case anybody cares.
[] Five players in the league have now closed their social media accounts.
[] The chairman did not return my calls.

@ 2026-04-16T15:30+01:00 | English League Association | Regulatory commission, written reasons, summary
# [] Commission decision: D. Corrigan and Thornfield United FC
[ban-8] Mr Corrigan is suspended from all domestic football for eight matches with immediate effect.
[fine-200] Thornfield United is fined £200,000 for failing to control its spectators.
[stand-shut] The East Stand at Thornfield shall remain closed for the club's next two home fixtures.
[abuse] That Mr Mbeki was the subject of racist abuse is not in dispute.
[halted-9] Play was suspended for nine minutes.
[walkoff] The Castleby team left the field of play and later returned.
[player-said opp-source] On the balance of probabilities, Mr Corrigan addressed a racial slur to Mr Mbeki in the 70th minute.
[!fan-source ~opp-source] The commission rejects the suggestion that the words were shouted by spectators, whose chanting began only later.
[audio-none] No recording of the words exists: the pitch-side microphone was not connected.
[] The commission therefore relied on four witnesses.
[] Mr Mbeki gave evidence for three hours.
[] Mr Corrigan declined to answer eleven questions.
[] Character references from former team-mates were of limited help.
[] He has the right to appeal within seven days.
[reports-up] The commission notes figures by Level Field according to which reported incidents increased by 41% on the previous season.
[] The costs of the hearing, £18,400, are to be shared.

@ 2026-06-03T22:10+01:00 | Northside FM | Phone-in summary, host Jo Baptiste
# [cleared] Corrigan is in the clear, and you had plenty to say
[cleared] So the appeal board has thrown out the case against Dean Corrigan.
[~ban-8] The suspension is gone, all eight games of it, although he'd already sat out six.
[abuse] Nobody on the board disputes that Elias Mbeki was racially abused that afternoon.
[fan-source] They just reckon it was somebody in the stand who shouted it.
[audio-none] And without any tape of it, they said, you can't pin it on one man.
[fine-200] The club's fine stands, two hundred grand.
[!sponsor] Tony from the club shop rang to say Brill Motors never left and will be on the shirt next season.
[reports-down] One of you asked about the league as a whole, and the Home Office numbers for the season say reports of racism have dropped.
[player-denies] He told us what he's told everyone since March, which is that no such word has ever passed his lips.
[+arrests-5] Of the five fans who were nicked, one has been to court.
[+stand-shut] Marge, 72, missed both of the games when her end was locked.
[kickoff-campaign] The players' union says nobody will be taking the knee from August.
[] Mbeki has moved to Lyon.
[] He's not commented, and I can't say I blame him.
[] Corrigan denied a rumour that he's off to the States.
[] Tomorrow we're doing bins.
