"""Given names whose bearers are mostly of one gender, from many cultures; names used for both are left out."""

from __future__ import annotations

MALE_GIVEN_NAMES = frozenset(
    """
    Aaron Abbas Abdallah Abdel Abdelaziz Abdelkader Abdelrahman Abdi Abdirahman Abdoulaye Abdul Abdulaziz Abdulla
    Abdullah Abdulrahman Abel Abraham Abu Adam Adel Adil Aditya Adnan Adolfo Adrian Ahmad Ahmed Ahmet Aidan
    Aiden Ajay Akbar
    Akhil Akio Akira Alain Alan Alasdair Albert Alberto Aldo Alec Alejandro Aleksander Aleksandr Alessandro Alexander
    Alexandre Alexandros Alexei Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Alok Alonso Alvaro
    Álvaro Amadou Amar
    Amin Amir Amit Amr Anand Anatoly Anders Andre André Andrea Andreas Andrei Andrej Andrés Andres Andrew
    Andrey Andrzej Andy Angelo
    Ángel Anil Ansel Anthony Antoine Anton Antonio António Anwar Aram Archie Ari Arjun Armando Armen Arnaud
    Arnel Arnold Arne
    Arthur Artem Arturo Arun Arvind Asad Asher Ashok Ashraf Asif Aslan Atef Augusto Aurelio Austin Avi Ayman
    Aziz Babak Babacar
    Bakary Bakhtiyar Baltasar Barack Barham Barry Bart Bartosz Bashar Bashir Basil Bassam Ben Benedict
    Benedicto Benito Benjamin
    Bernard Bernardo Bernie Bert Bertrand Bhaskar Bilal Bill Bjorn Björn Bob Bogdan Bola Boris Borja Brad
    Bradley Brandon Brendan
    Brent Brian Bruce Bruno Bryan Burak Byron Caleb Callum Calvin Calum Carl Carlo Carlos Cedric Cédric Cem
    Cesar César Chad
    Charles Charlie Chester Chinedu Chris Christian Christoph Christophe Christopher Chuck Ciaran Clarence
    Claude Claudio Clayton Clement
    Clément Clifford Clinton Clive Clyde Colin Colm Connor Conor Conrad Constantin Cornelius Craig Cristian
    Cristiano Curtis Cyril
    Damian Damien Dan Daniel Daniele Danilo Danny Dario Darío Darius Darren Darryl Daud David Davide Davit
    Dawit Dean Declan Deepak
    Demetrios Denis Dennis Denys Derek Derrick Desmond Devendra Diego Dieter Dietmar Dimitar Dimitri Dimitris
    Dimitrios Dinesh Dirk Djibril
    Dmitri Dmitry Dmytro Dogan Domenico Domingo Dominic Dominik Dominique Don Donald Donovan Doug Douglas
    Duncan Dwayne Dwight Dylan Eamon
    Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Efrain Ehud Eitan Elias Elijah Elisha Elliot Elliott
    Emad Emanuel Emeka
    Emil Emiliano Emilio Emmanuel Emmett Emre Enrico Enrique Enzo Eric Erik Ernest Ernesto Ernst Esteban
    Étienne Etienne Eugene
    Evan Evgeny Ezekiel Fabian Fabio Fabrice Fadi Fahad Faisal Farhad Farid Faris Farouk Fawzi Federico Felipe
    Felix Ferdinand Fergus
    Fernando Festus Fikret Filip Finn Florian Floyd Francesco Francis Francisco Franco Francois François Frank
    Franklin Franz Fraser Fred
    Freddie Frederick Frederik Friedrich Fritz Fuad Gabriel Gareth Garry Gary Gaston Gavin Genaro Geoff
    Geoffrey Georg George
    Georges Georgi Georgios Gerald Gerard Gérard Gerardo Gerhard Germán Ghassan Giacomo Gideon Gilbert Gilberto
    Giles Gilles Giorgi Giorgio
    Giovanni Girish Giulio Giuseppe Glen Glenn Godfrey Gonzalo Gopal Gordon Graham Grant Greg Gregor Gregorio
    Gregory Grigory Guido
    Guillaume Guillermo Gunnar Günter Gunter Gustav Gustavo Guy Habib Hadi Hakan Hakim Hamad Hamid Hamza Hani
    Hank Hannes Hans Hao
    Harald Haris Harish Harold Haroon Harri Harrison Harry Harsh Harun Harvey Hasan Hashim Hassan Hatem Haydar
    Haider Hector Héctor Heiko Heinrich
    Hekmat Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hermann Hernan Hernán Hicham Hideo Hiroshi
    Horacio Horst Howard Hubert
    Hugh Hugo Hugues Humberto Hussain Husain Hussein Hussam Hyun Iain Ian Ibrahim Idris Ignacio Ignatius Igor
    Ilham Ilya Imad Imran Inti
    Isaac Isaiah Isidro Iskandar Ismail Israel Issa Issam István Ivan Iván Ivo Jaap Jabbar Jack Jackson Jacob
    Jacques Jaime Jakob Jakub Jalal Jamal James
    Jan Jannis Jared Jaroslav Jarrod Jason Jasper Javad Javed Javier Jay Jean Jed Jeff Jeffrey Jens Jeremiah
    Jeremy Jerome Jérôme Jerry Jesse Jim
    Jimmy Joachim Joao João Joaquim Joaquin Joaquín Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonah
    Jonas Jonathan Jorge Jörg José Jose
    Josef Joseph Josephat Josh Joshua Juan Jude Jukka Julian Julien Julio Julius Junaid Jurgen Jürgen Justin
    Kacper Kailash Kamal Kamil Kamran Karel
    Karim Karl Karol Kaspar Kazim Keith Kelvin Kemal Ken Kenji Kenneth Kent Kenzo Kevin Khaled Khalid Khalil
    Khurram Kieran Kirill Kiran Klaus Kofi Konstantin
    Konstantinos Kostas Krishna Kumar Kurt Kwabena Kwadwo Kwame Kwasi Kwesi Kyle Lachlan Lamine Lamar Lance
    Larry Lars László Laurent Lawrence Leandro Lee Leif Leo Leon
    Leonard Leonardo Leonid Leopold Leroy Lester Lev Levi Lewis Liam Lionel Lloyd Lorenzo Lou Louis Luc Luca
    Lucas Luciano Lucien Ludwig Luigi Luis Luís
    Luiz Lukas Luke Lyle Magnus Mahamat Mahdi Mahesh Mahmoud Mahmud Majid Malcolm Malik Mamadou Manfred Manish
    Manoj Manolis Manuel Marc Marcel Marcelo Marco
    Marcos Marcus Marek Mariano Mario Marius Mark Markus Marlon Marshall Martin Martín Marvin Massimo Massoud
    Mateo Mateus Mathias Mathieu Mats Matt Matteo
    Matthew Matthias Mattia Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Mehmood
    Melvin Mert Michael Michał Michel Michele Miguel Mihai Mikael
    Mike Mikhail Miklos Milan Miles Milos Miloš Milton Mirko Miroslav Mitch Mitchell Mohamad Mohamed Mohammad
    Mohammed Mohan Mohsen Mohsin Moises Mojtaba Momodou
    Montgomery Morgan Moritz Morris Mortimer Moses Moshe Moussa Muhammad Muhammadu Mukesh Mukhtar Munir Murad
    Murat Murray Musa Mustafa Mwangi Mykola Nabil
    Nadeem Nadir Naji Najib Namir Nasser Nasir Nassur Nathan Nathaniel Naveed Nazir Neil Nelson Nestor Nicholas
    Nick Nicola Nicolas Nicolás Niels Nigel Nikhil Nikita Niklas
    Nikola Nikolai Nikolaos Nikolas Nikolay Nikos Nils Nitin Nizar Noah Noam Noel Noor Norbert Norman Nouri
    Nuno Nurlan Octavio Odin Okechukwu Olaf Ole
    Oleg Oleksandr Oleksiy Oliver Olivier Omar Ömer Omer Onur Orlando Oscar Óscar Oskar Osman Otto Owen Pablo
    Panagiotis Paolo Parviz Pascal Patricio Patrick
    Patrik Paul Paulo Pavel Pavlo Pawel Paweł Pedro Pekka Percy Per Perry Pete Peter Petr Petro Petros Phil
    Philip Philippe Phillip Pierre Pieter Piotr
    Prakash Pramod Pranab Prem Qais Qasim Qasem Qassem Quentin Rachid Radek Radoslav Raed Rafael Rafiq Rafik
    Raghav Rahim Rahul Raj Rajan Rajat Rajesh Rajiv Rakesh
    Ralf Ralph Ram Ramesh Rami Ramiro Ramón Ramon Ramzi Randall Randy Ranjit Raoul Raphael Rashid Raúl Raul
    Ravi Ray Raymond Recep Reggie
    Reginald Reinhard Remy Rémy Renato Rene René Reuben Rex Reza Ricardo Riccardo Richard Rick Ricky Rob Robert
    Roberto Robin Rodel Roderick Rodney Rodolfo
    Rodrigo Roger Roland Rolf Roman Romeo Ron Ronald Ronaldo Roni Rory Ross Roy Ruben Rubén Rudolf Rui Rupert
    Russ Russell Rustam Ruslan Ryan
    Saad Sabah Sabri Sadegh Sadiq Saeed Said Saif Salah Saleem Saleh Salem Salim Salman Salvador Salvatore Sam
    Sami Samir Samuel Sandeep Sander Sandro
    Sanjay Sanjeev Santiago Sardar Satish Satoshi Saul Scott Seamus Sean Sebastian Sebastián Sebastien Selim
    Sergei Sergey Serge Sergio Sérgio Seth Seyed Shahid Shahram
    Shakir Shane Sharif Shaun Shawn Sheldon Shigeru Shimon Shinzo Sidi Sidney Siegfried Silas Silvio Simeon
    Simon Sipho Slobodan Soren Søren Stan Stanislav Stanley
    Stefan Stefano Stefanos Stelios Stephen Stephane Stéphane Sterling Steve Steven Stewart Stuart Subhash
    Suleiman Süleyman Suleyman Sulaiman Sultan Sunil Suresh
    Sven Sverre Tadeusz Taha Tahir Tahsin Takeshi Tal Talal Tamer Tamim Tariq Tarek Tareq Taro Taylan Ted Temir
    Terence Terrence Terry Teun Thabo Theo
    Theodore Theodoros Thiago Thierry Thomas Thorsten Tiago Tim Timo Timothy Timur Toby Todd Tom Tomas Tomás
    Tomasz Tommaso Tommy Toni Tony Torsten Travis
    Trevor Tristan Tyler Udo Uday Ulrich Umar Umberto Usman Uwe Uğur Vadim Valentin Valerio Valery Vasil Vasily
    Vasyl Vernon Víctor Victor Vijay Vikas Vikram
    Viktor Vinay Vincent Vincenzo Vinod Vishal Vitaly Vitor Vittorio Vivek Vlad Vladimir Volker Volodymyr
    Vyacheslav Wade Wael Waldemar Waleed Walid Wallace Walter
    Warren Wayne Wei Wendell Werner Wesley Wilfred Wilhelm Will Willem William Willie Wilson Winston Wojciech
    Wolfgang Xavi Xavier Yahya Yakov Yakubu Yann Yannick Yannis Yaroslav
    Yaser Yasin Yasser Yasir Yevgeny Yitzhak Yohannes Yorgos Yosef Yossi Youssef Yousef Yuri Yuriy Yusuf Yves
    Zacharias Zachary Zafar Zahir Zaid Zayd Zakaria Zaki
    Zbigniew Zdenek Zeke Zeljko Zoltan Zoran Zulfikar Zubair
    """.split()
)

FEMALE_GIVEN_NAMES = frozenset(
    """
    Aaliyah Abena Abigail Abla Ada Adaeze Adela Adelaide Adele Adriana Adrienne Agata Agnes Agnieszka Aicha
    Aida Aileen Aisha Aïcha Aishatu Aissatou
    Alba Alejandra Aleksandra Alessandra Alexandra Alexandria Alice Alicia Alina Aline Alison Allison Alma
    Almudena Althea Alyssa Amal Amalia Amanda Amara
    Amber Amelia Amelie Amina Aminata Amira Amrita Amy Ana Anastasia Andrée Aneta Angela Angelica Angelina
    Angelique Anika Anita Anja Anke Ann Anna
    Annabel Anne Anneke Annelies Annette Annie Annika Antonella Antonia Anya April Ariana Arlene Arwa Ashley
    Asma Asmaa Astrid Asya Audrey Aurora Awa Ayesha Ayşe Ayse Azadeh Aziza
    Bahar Barbara Beata Beatrice Beatriz Becky Begum Belen Belén Belinda Bella Benazir Bernadette Bertha Beth
    Bethany Betty Beverley Beverly Bianca Bintou Birgit Birgitta
    Blanca Bonnie Brenda Bridget Brigid Brigitte Britta Brooke Camila Camilla Camille Candace Carla Carly
    Carmel Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra
    Catalina Caterina Catherine Cathy Cecilia Cecily Celeste Celia Celine Céline Chantal Charlotte Chelsea
    Cherie Cheryl Chiara Chidinma Chimamanda Chloe Christa Christina
    Christine Ciara Cindy Claire Clara Clarissa Claudia Clementine Colette Colleen Concepción Concetta
    Constance Consuelo Cora Corinne Cornelia Courtney Cristina Cynthia Dagmar Daisy Dalia
    Dana Daniela Danielle Daphne Darya Dawn Deborah Debra Deirdre Delfina Delia Delphine Denise Derya Diana
    Diane Dina Dolores Donna Doreen Doris Dorothea
    Dorothy Ebru Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Elif Elin Elina Elisa Elisabeth Elise
    Elizabeth Ella Ellen Elodie Eloise Elsa Else Elsie Elvira Emilia Emily
    Emine Emma Erica Erika Erin Ernestine Esi Esin Esme Esmeralda Esperanza Estela Estelle Esther Esnart Ethel
    Eugenia Eunice Eva Evangelina Eve Evelyn Fabiola Faith Farah
    Farida Fatima Fatemeh Fatma Fatou Fatoumata Fatuma Faye Federica Felicia Felicity Fernanda Fiona Fiza
    Flavia Fleur Flora Florence Folasade Frances Francesca Francine Françoise Freda
    Freya Frida Funmilayo Gabriela Gabriella Gabrielle Gail Galina Gemma Genevieve Geneviève Georgia Georgina
    Geraldine Gerda Gertrude Ghada Gillian Gina Giorgia Gisela Giulia Gladys Gloria
    Golnaz Grace Graciela Greta Gretchen Guadalupe Gudrun Gulnara Gwen Gwendolyn Habiba Hadia Hadija Hajra Hala
    Halima Hana Hanan Hannah Hanna Hannelore Harriet Hatice Hazel Heather Hedda Heba Heidi Heike Helen Helena
    Helene Hélène Helga Henrietta Hilary Hilda Hildegard Hina Holly Hope Huda Ida Ifeoma Ilse Imani Imelda
    Imogen Ines Inés Inge Ingeborg Ingrid Irene Irina Iris Irma Isabel
    Isabella Isabelle Ismene Ivana Ivy Iwona Jacinta Jacqueline Jana Jane Janet Janice Janine Jasmine Jean­ne
    Jeanette Jeanne Jelena Jemima Jennifer Jenny Jessica Jill Jillian
    Jo Joan Joanna Joanne Jocelyn Johanna Jolanta Josefina Josephine Joy Joyce Juana Juanita Judith Judy Julia
    Juliana Julie Juliet Juliette June Justine Kamala Karen Karin Karina
    Karla Karolina Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin
    Katrina Katya Kavita Kayla Keiko Kelly Kerry Khadija Kirsten Kirsty Klara Kristen Kristin Kristina
    Ksenia Lakshmi Lalita Lamia Lana Lara Larisa Laura Lauren Laurence Lea Leah Leela Leila Layla Lena Leni
    Leonor Leona Leticia Leyla Lidia Lila Lilian Liliana Lillian Lily Lina Linda Lindiwe Lisa Livia Liz
    Liza Lois Lola Lorena Loretta Lorna Lorraine Louisa Louise Lourdes Lubna Lucia Lucía Lucille Lucinda Lucy
    Ludmila Luisa Lydia Lyudmila Mabel Madeleine Madeline Magda
    Magdalena Maggie Mahnaz Maha Mai Maisie Mala Malala Malgorzata Małgorzata Mandy Manuela Mara Marcela Marcia
    Margaret Margarida Margarita Margot Marguerite Maria María Mariam Mariana Marianne Marie Mariela
    Marielle Marilyn Marina Marion Marisa Marisol Marjorie Marlene Marta Martha Martina Mary Maryam Matilda
    Maud Maura Maureen Maya Mbali Megan Meera Meghan Mei Melania Melanie Melinda Melissa Mercedes
    Mercy Meryem Mia Michaela Michelle Mildred Millicent Mina Mira Miranda Mireille Miriam Miroslava Molly Mona
    Monica Mónica Monika Monique Muriel Myriam Myrna Nabila Nadia Nadezhda Nadine Nafisa Nagham Nahid Naima
    Najat Nancy Naomi Narges Natalia Natalie Natalya Natasha Nawal Nazanin Neha Nell Nesrine Ngozi Nicole Nikki
    Nina Nisha Noémie Noelle Nora Noreen Norma Noura Nurgul Octavia Odette Ofelia Olena Olga Olivia
    Olympia Oonagh Ophelia Orla Oksana Paloma Pamela Patience Patricia Patrizia Paula Pauline Pearl Peggy
    Penelope Penny Perla Petra Philippa Phoebe Phyllis Pilar Pippa Polly Pooja Prisca Priscilla Priti Priya
    Priyanka Prudence Purnima Rachel
    Rachael Radhika Rahma Raisa Ramona Rana Rania Raquel Rasha Rebecca Regina Reem Rekha Renata Renate Renee
    Renée Rhoda Rhona Rita Roberta Robyn Rocío Romina Rosa Rosalie Rosalind Rosalinda Rosario Rose Roseline
    Rosemary Rosie Rossana Roukia Roxana Ruth Ruqayya Saba Sabina Sabine Sabrina Sadia Safia Safiya Sahar Saima
    Sakina Salma Salome Samantha Samira Samina Sana Sandra Sangeeta Sara Sarah Sarita Saskia Savitri
    Seema Selin Selina Selma Serena Shabnam Shahla Shakira Shannon Sharon Sheila Shelley Sherry Shirin Shirley
    Shreya Sibel Sigrid Silvia Simone Sinead Sinéad Siobhan Sita Sofia Sofía Soledad Solveig Sonia Sonja
    Sophia Sophie Soraya Stacey Stacy Stefania Stella Stephanie Suha Sumaya Sunita Susan Susana Susanna Susanne
    Sushma Suzanne Suzanna Svetlana Swati Sybil Sylvia Sylvie Tamar Tamara Tamsin Tania Tanja
    Tanya Tara Tatiana Tatyana Tendai Teresa Tessa Thandi Thelma Theresa Therese Thérèse Thi Tiffany Tina Tove
    Tracey Tracy Trudy Tuuli Ulrike Ulla Umm Ursula Usha Valentina Valeria Valerie Vanessa
    Vasundhara Vera Verena Veronica Verónica Veronika Véronique Vesna Victoria Viktoria Violet Violeta Virginia
    Vivian Viviana Wafa Wanda Wangari Wanjiru Wendy Wilhelmina Wilma Winifred Winnie Xenia Ximena Yael Yasmin Yasmine
    Yawa Yetunde Yoko Yolanda Yulia Yvette Yvonne Zahra Zainab Zaynab Zehra Zeynep Zineb Zoe Zoë Zofia Zohra
    Zola Zuzana
    """.replace("\u00ad", "").split()
)
