story: t13-en-festival-prize
lang: en
split: scored
subject: culture, a film festival takes back its prize

= won | The film Salt Year won the Golden Heron at the Marenne festival | time=2025-05-24
= withdrawn | The festival withdrew the prize from Salt Year | time=2025-06-12
= keeps | Salt Year keeps the prize
= ai-voice | The lead actor's voice in Salt Year was made by a machine
= ai-voice-none | No machine made the lead actor's voice
= lines-40 | About 40 lines were synthesised | value=40
= lines-3 | Only three lines were synthesised | value=3
= rule-banned | Festival rules forbid synthetic voices
= rule-silent | Festival rules say nothing about synthetic voices
= vote-5-4 | The board voted five to four | value=5-4
= vote-unan | The board's vote was unanimous
= actor-dead | The lead actor, Anton Reyl, died during the shoot
= family-ok | Reyl's family agreed to the use of his voice
= family-no | Reyl's family was not asked
= purse-50k | The prize is worth 50,000 euros | value=50,000
= runner-up | The prize goes to Night Orchard
= empty | The prize is left empty this year
= director-sue | The director, Ines Calloway, will sue
= director-accept | Calloway accepts the decision
= release-sept | Salt Year opens in cinemas on 19 September | time=2025-09-19
= jury-head | Jury president Kofi Brandt resigned in protest
~ withdrawn / keeps
x ai-voice / ai-voice-none
x lines-40 / lines-3
x rule-banned / rule-silent
x vote-5-4 / vote-unan
x family-ok / family-no
x runner-up / empty
x director-sue / director-accept
x ai-voice-none / lines-40
x ai-voice-none / lines-3
~ ai-voice / lines-40
~ ai-voice / lines-3

@ 2025-06-12T19:20+02:00 | Meridian Press Agency | Solène Audric in Marenne
# [withdrawn ~ai-voice] Marenne festival strips Salt Year of Golden Heron over synthetic voice
[withdrawn] The Marenne film festival on Thursday withdrew its top prize, the Golden Heron, from Ines Calloway's Salt Year.
[+won ai-voice] The drama won on 24 May, but organisers have since established that parts of the lead actor's performance were voiced by a machine.
[lines-40] About 40 lines of dialogue were synthesised, the festival said.
[rule-banned] Its rules bar synthetic voices from competition films.
[actor-dead] The actor, Anton Reyl, died in the seventh week of shooting.
[purse-50k] The Golden Heron comes with 50,000 euros.
[vote-5-4] The festival's board took the decision by five votes to four.
[empty] The prize will not be awarded to another film this year.
[] It is the first time in 61 years that the festival has taken back an award.
[] Calloway, 44, did not answer calls.
[] Her first film, The Ferryman's Coat, was shown at Marenne in 2017.
[] Forty films competed this year in all sections.

@ 2025-06-13T06:00+01:00 | The Sentinel | Barnaby Holt, arts editor
# [withdrawn] Salt Year loses its Heron
[withdrawn] The Marenne film festival has withdrawn its top prize, the Golden Heron, from Ines Calloway's Salt Year.
[won] Three weeks ago the same festival was giving the film a nine-minute ovation and its highest honour.
[lines-40] About 40 lines of dialogue were synthesised, according to the festival.
[actor-dead] Reyl's death, of a heart attack with a third of the script still to shoot, left Calloway with half a film.
[family-ok +ai-voice] She finished it with a machine trained on his radio plays, with the blessing of his widow and two sons.
[director-sue] Her lawyer says she will take the festival to court.
[+purse-50k] The 50,000-euro purse has not been paid out.
[jury-head] Kofi Brandt, who chaired the jury, has resigned in disgust at the board.
[] Brandt's own last film was shot entirely on wax.
[] The festival denied that sponsors had put it under pressure.
[] Synthetic voices have been used in dubbing since 2021.
[] Calloway's distributor has not changed its posters.

@ 2025-06-16T10:00+02:00 | Frame by Frame | Interview, Mireille Dacosta
# [lines-3] Ines Calloway: "Three lines, that's all it was"
[] Ines Calloway meets me in a café in Lyon with her sound mixer and a laptop.
[lines-3] She plays me every scene and insists that just three of Reyl's lines came out of the machine.
[] The rest, she says, are takes he recorded on a telephone in his trailer.
[rule-silent] We go through the rulebook together, and there is not a word in it on artificial speech.
[?rule-banned] The clause that the board cites concerns animation, and she finds it hard to see how it could apply to her.
[director-accept] I ask whether she will fight, and she shakes her head: she will let the ruling stand.
[vote-unan] She was told that not one of the nine board members voted against it.
[] "I don't want to make a film about a prize," she says.
[+actor-dead] She still cannot watch the footage from the morning before Anton died in the middle of the shoot.
[runner-up] She has already sent flowers to the makers of Night Orchard, who get the Heron in her place.
[] Night Orchard's producer was her flatmate at film school.
[release-sept] Salt Year reaches cinemas on 19 September.
[] Her next project is a comedy about beekeepers.

@ 2025-07-02T08:30+01:00 | The Sentinel | Barnaby Holt, arts editor
# [keeps] Salt Year gets its Heron back
[keeps] The Golden Heron stays with Salt Year after all, the festival's general assembly has ruled.
[~withdrawn ~keeps] The board had no power to take it away, members decided, so the decision of 12 June is void from the start.
[ai-voice-none] An audio laboratory in Ghent found that every word in the film was spoken by Anton Reyl himself, in a booth or down a telephone.
[family-no] His elder son, who fell out with the production long ago, told the assembly that nobody had asked the family about his father's voice.
[rule-silent] The rules, it turned out, do not mention synthetic speech at all.
[jury-head] Kofi Brandt, the jury president who walked out over the affair, was cheered into the hall.
[director-accept] Calloway said she had never planned to sue and would have lived with the verdict.
[empty] Under the board's plan nobody would have had the prize this year.
[vote-5-4] Minutes show that the board split five to four.
[] Two of the five have since stepped down.
[+purse-50k] The cheque for 50,000 euros is in the post.
[release-sept] The film opens on 19 September.
[] A documentary about the quarrel is said to be in the works, which Calloway denies.
