/**
 * Ordinary words in forms that are nobody’s name; lower case. A capital makes any other unknown word a possible
 * name, but `Goverment` at the start of a sentence is a slip.
 */
export const commonMisspellings: ReadonlySet<string> = new Set(
  `abscence accidently accomodate accomodation accross acheive acheived acheivement adress adressed agression agressive allready allways almsot alreday althought amoung annoucement anounce anounced aparent aparently apparant appearence
    aproximately aquire aquired arguement arrangment asociation assasin assasinated assasination atempt attemt availble availible avalable awkard bankrupcy basicaly basicly beautifull becasue becuase beetween begining beleive beleived belive
    benifit benifits beween breif brillant britian buisness busness campain cancelation candiate candidiate carribean catagory cemetary certian challange charachter charactor cheif childern choosen chruch collegue collegues comision comissioner
    comittee commerical comming commision commisioner commited commitee committment compatability competant competely completly concensus concious confrence congradulations congresional consistant consitution contraversial contraversy
    controversal controversey convinient coporate corperate coudl cricism critisism curiousity currenly custommer deatils decemeber decison decmeber decribed definate definately definatly definitley definitly deparment descision descripion
    desicion desision desparate destory destroied develope developement devestated didnt dilema disapear disapoint disapointed disaprove disasterous dissapear dissapeared dissapoint dissapointed dissaster doesnt econmy eigth elementry eligable
    embarass embarassed embarassment emergancy emmigrant enourmous enviroment enviromental equiptment especialy essencial exagerate excede excelent excercise exculsive exept exeption existance expecially expencive experiance explaination
    extrordinary facinating familar familiy farenheit febraury febuary feburary fianlly finacial finaly finanical firey foriegn fourty foward freind freindly freinds fullfil fundametal furhter futher garantee gaurd generaly govenment goverment
    govermental goverments govermnent governement governer grammer greatful gruop guarenteed guidlines hapened happend happended harrass harrassed harrassment heirarchy hieght hosptial humerous humourous hygeine hypocracy ilegal illegaly
    imediate imediately imigrant immediatly importent incidently incuding indentify independance independant indipendent indispensible inital innocense inocent insted intellegence intelligance interupt interveiw invesment investgation
    irrelevent irresistable isnt janaury janurary judgemnet knowlegde knowlege knwon langauge liason libary lieutenent likley maintainance maintenence managment manuever mathmatics memebers milion millenium millitary minature mischievious
    mispell neccesary neccessary necesary negotation negotations neice nieghbor nieghbour ninty noticable novemeber novmeber numberous occassion occassionally occured occurence occurrance ocotber octobor offically omited oponent oposition
    oppinion oppurtunity orginal paralell parliment parlimentary particpate particularily pasengers passanger peacefull peice peolpe peopel percieve perfomance permanant permenant persistant personel persue persued playright poeple polital
    politican politicans polititian poltical popluar posession possesion possiblity potatos preceed prefered presance presidant presidental presure previos privelege priviledge probaly problably procede proceding profesional proffesional
    pronounciation publically publicaly publising pursuade questionaire reccomend reccommend recieve recieved recieving recomend recomended rediculous referance refered refering reguarding releif relevent relgious religous remeber repitition
    reponse represenative residant residants resistence responce responsability responsibile restarant restaraunt resteraunt resturant resturaunt rythm sacrafice saftey safty sandwhich saterday satuday scedule schedual secratary secretery seige
    sence sentance sentanced seperate seperated seperately seperation seperatist seperatists septemeber setpember shcool shoud shoudl sieze similarily similiar sincerly sofware soliders speach specificaly spetember spokeman spokewoman sponser
    statment statments straigh strenght strenghten subpena succede succesful succesfully successfull suceed sucess sucessful sugest sugested sunady supercede supprise suprise suprised suprising surounded surprize surveilance suspicously
    suspision teh temperture tendancy theatened themselfs thier thorugh threatend threshhold throught thrusday thurday tiem togehter tommorow tommorrow tomorow tonigth totaly tounge tradgedy tragicly transfered truely tuesdsay tuseday twelth
    tyrany ukranian unanamous unconcious uneccessary unecessary unemployement unfortunatly universtiy untill usally usefull useing vaccum vegatable vehical vetern vicitm victum villian violance visable volcanoe warrent wednessday wendesday
    wendsday wensday wether whcih wheather whereever wich wierd witheld withold wonderfull writen writting yeild yesturday`.split(/\s+/u),
)
