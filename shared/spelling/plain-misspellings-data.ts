/**
 * Ordinary words in forms that are nobody’s name; lower case. A capital makes any other unknown word a possible
 * name, but `Goverment` at the start of a sentence is a slip.
 */
export const commonMisspellings: ReadonlySet<string> = new Set(
  `abscence accidently accomodate accomodation acheive acheived acheivement accross adress adressed agressive agression aparent aparently apparant appearence arguement assasin assasinated assasination basicly becuase begining beleive beleived belive benifit benifits catagory
  cemetary charachter cheif collegue collegues comittee commision commisioner commited commitee committment concensus concious congradulations consistant contraversial controversal definately definitly desparate dissapear dissapeared dissapoint dissapointed embarass embarassed embarassment
  enviroment enviromental exagerate existance experiance familar finaly foriegn foward fourty freind freinds futher garantee goverment govermental governer gaurd happend harrass harrassed harrassment heirarchy humourous hygeine immediatly imediately incidently independance independant indispensible
  inital innocense intelligance interupt irresistable judgemnet knowlege liason lieutenent maintainance maintenence millenium millitary minature mischievious neccessary necesary negotation negotations noticable occassion occassionally occured occurence occurrance oppurtunity paralell parliment
  parlimentary particularily peice permanant persistant personel politican politicans polititian posession possesion prefered presance presidental privelege probaly proffesional profesional pronounciation publically recieve recieved recieving recomend recomended refered referance relevent religous
  remeber repitition resistence resturant reponse responsability rythm seige sence seperate seperated seperately seperation sieze similiar sincerly sofware soliders spokeman spokewoman strenght succesful succesfully successfull sucessful supercede supprise surprize surveilance suspicously
  temperture teh tendancy themselfs threshhold tommorow tomorow tounge tragicly transfered truely unanamous unfortunatly untill usefull vaccum vetern violance visable wether whereever wich wierd withold writting yeild`.split(/\s+/u),
)
