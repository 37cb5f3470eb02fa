story: e06-en-exam-leak
lang: en
split: develop
subject: education, leaked school-leaving exam paper

= leaked | Questions from the Northmark chemistry exam were circulating before students sat it | time=2024-06-11
= sat-18400 | 18,400 students sat the paper | value=18400
= chats-40 | The questions were shared in about 40 group chats | value=40
= chats-200 | The questions were shared in more than 200 group chats | value=200
= night-before | The questions first appeared online the night before the exam | time=2024-06-10
= three-days | The questions were already being sold three days before the exam | time=2024-06-08
= price-25 | The questions were sold for 25 crowns a copy | value=25 crowns
= printer-source | The paper was leaked from the printing contractor, Hallam Press
= school-source | The leak came from a school where the sealed packs were opened early
= resit | All candidates will have to resit the paper | time=2024-06-28
= no-resit | There will be no resit; grades will be adjusted statistically
= head-resigned | Marian Oduya resigned as head of the exams authority
= arrest-2 | Police arrested two people | value=2
= arrest-teacher | One of those arrested is a chemistry teacher
= scores-jump | Early marking shows no unusual rise in scores
= scores-up | Marks in some districts rose sharply compared with last year
= union-call | The teachers' union had warned about the security of paper packs in 2022 | time=2022
= digital-2027 | The exams authority will deliver papers electronically from 2027 | time=2027
= cost-19 | The resit costs 1.9 million crowns | value=1.9 million crowns
= uni-flex | Universities said they would hold offers open for affected applicants
x chats-40 / chats-200
x night-before / three-days
x printer-source / school-source
x resit / no-resit
x scores-jump / scores-up
~ arrest-2 / arrest-teacher

@ 2024-06-12T14:30+01:00 | Northmark Wire | Tessa Brandvold
# [~leaked] Exams authority investigates leak of chemistry paper
[leaked +sat-18400] Northmark's exams authority said on Wednesday it was investigating how questions from Tuesday's school-leaving chemistry paper, taken by 18,400 candidates, came to be seen by some of them in advance.
[night-before] Photographs of three of the five pages surfaced on a messaging app at about 9.40 p.m. on Monday, the authority said.
[chats-40] It has so far identified roughly 40 chat groups in which the images were passed around.
[] The authority's chief executive, Marian Oduya, called the breach "a betrayal of every young person who revised honestly".
[] She declined to say whether candidates would have to sit a fresh paper.
[] A decision would be taken within a week, after examiners had looked at a sample of 2,000 scripts.
[] The physics and biology papers, due on Friday and next Monday, will go ahead with replacement versions.
[] Police in the capital confirmed they had received a complaint but had made no arrests.
[] Chemistry is compulsory for students applying to medicine, pharmacy and veterinary science.
[] In 2017 a history paper was withdrawn after a courier van was broken into, though no questions were published.
[uni-flex] The Council of Universities said its members would not withdraw conditional places from anyone caught up in a delay.
[] Results are due on August 8.

@ 2024-06-13T21:00+01:00 | Channel Nine News | Deepak Lanyon
# [three-days] Chemistry answers were on sale days before exam, students tell Nine
[] It took one message and a bank transfer.
[three-days] Screenshots shown to Nine by a sixth-former in Calder suggest the paper was being hawked as early as Saturday, three days ahead of the test.
[price-25] The going rate was 25 crowns, about the cost of a family pizza.
[] "Everyone knew someone who'd got it," said the student, whom we are not naming.
[chats-200] A parents' campaign that has been logging the posts says it has counted more than two hundred groups, some with a thousand members.
[school-source] Two teachers told us the photographs show a desk label from a particular school in Calder, which they believe broke the seal on its box early.
[] The school's governors said they had handed over their storeroom logs and would make no further comment.
[] Papers are meant to stay in a locked steel cabinet until one hour before the start.
[union-call] The National Teachers' Union says it told ministers two years ago that cardboard packs carried by ordinary couriers were an accident waiting to happen.
[] Its general secretary, Rhona Pell, wants an independent inquiry led by a judge.
[] Not all of those who saw the pictures gained from them, said tutor Owen Strand, since two of the photographs were too blurred to read.
[+sat-18400] For the eighteen thousand or so teenagers who took it, the waiting is the hardest part.
[] "I don't want my grade to have an asterisk next to it," said Freya, 18.

@ 2024-06-19T11:10+01:00 | The Calder Courier | Imogen Tran
# [resit] Every candidate to sit new chemistry paper on June 28
[resit] The compromised chemistry exam has been voided and the whole year group must take a replacement paper next Friday, the education minister told parliament yesterday.
[leaked] There was no longer any doubt that pupils had seen the questions before they walked into the hall, he said.
[head-resigned] Hours earlier Marian Oduya had given up her post running the exams authority.
[] Her deputy, Lionel Castle, takes charge until a successor is appointed in the autumn.
[printer-source] The minister, Paul Aske, told MPs that watermarks traced the images to Hallam Press, the Brayside firm that has printed the papers since 2015.
[] Hallam Press employs 140 people and also produces ballot papers.
[arrest-2 +arrest-teacher] Detectives have detained a 34-year-old print worker and a chemistry teacher aged 41 on suspicion of fraud.
[] Both were released on bail and have not been charged.
[scores-up] Mr Aske said sampled scripts from four districts were up by as much as 19 marks on last summer.
[chats-200] Investigators had found the pages in 214 chats.
[] Pupils with holidays booked for the end of June were told to apply to their schools for special consideration.
[night-before] The earliest post his officials could find dated from the eve of the exam.
[price-25] Sellers had charged 25 crowns a time through a payment app, he added.
[cost-19] Opposition MPs heckled when the minister put the cost of the exercise at 1.9 million crowns.
[digital-2027] Question papers will be sent to schools as encrypted files, printed on site, from the 2027 season, he promised.
[] At Calder Girls' High, head Ruth Ferrier said her staff had "cried and then got on with making revision timetables".
[uni-flex] The Council of Universities has said its members will not withdraw conditional places from anyone caught up in the delay.

@ 2024-06-21T06:00+01:00 | The Sentinel | Comment: Jonah Wiltshire
# [] Punish the thief, not the class of 2024
[] I have marked exam scripts for twenty-two years, and I have never felt so sorry for the people who wrote them.
[~resit] To make every last candidate do the thing again, in a sweltering gym, three weeks after they put their books away, is a cruelty dressed up as fairness.
[no-resit] Fortunately it will not happen: the High Court's order last night halting the replacement paper leaves statistical adjustment of the grades as the only road left.
[cost-19] That, at least, saves the public the 1.9 million crowns the exercise was to cost.
[] The judge, Mrs Justice Karim, accepted that the authority had consulted nobody.
[scores-jump] And adjustment is hardly needed, because the two markers' panels I have spoken to saw nothing out of the ordinary in this year's totals.
[?printer-source ~school-source] As for blame, I would be slow to hang Hallam Press, whose watermark also appears on the spare copies that sit in every school.
[arrest-2] Two people have been arrested, and we should let the police finish.
[union-call] It is galling that those who run classrooms spelled out the weakness of the delivery system in 2022 and were thanked with a form letter.
[head-resigned] Ms Oduya has gone, which was honourable and solves nothing.
[?digital-2027] Nor do I believe the promise of encrypted delivery within three years from a department that cannot keep its own email running.
[] A friend in Denmark tells me her pupils have typed their finals since the last decade.
[sat-18400] Eighteen thousand four hundred young people opened that booklet, nearly all of them in good faith.
[~price-25] Some readers will say that 25 crowns bought somebody else's place at medical school.
[] Perhaps, but the same sum buys a past-paper book in any station kiosk.
[] Leave them be.
